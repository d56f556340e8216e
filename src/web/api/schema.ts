// Generated from docs/openapi.json by npm run openapi.
export interface paths {
    "/gebruikers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The professionals of the region, to choose from. */
        get: operations["listGebruikers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations of the chain and the municipalities they work for. */
        get: operations["listOrganisaties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gemeenten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The municipalities that my organisation works for. */
        get: operations["listGemeenten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caseload, filtered and sorted, in pages; only persons of the municipalities that I work for. */
        get: operations["listKandidaten"];
        put?: never;
        /** Register a person; one that looks the same is asked about first. */
        post: operations["registreerKandidaat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caseload as CSV, with the same filters; each person is journalled. */
        get: operations["exportKandidatenCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caseload as XLSX, with the same filters; each person is journalled. */
        get: operations["exportKandidatenXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My saved views of the caseload. */
        get: operations["listFilters"];
        put?: never;
        /** Save a view of the caseload under a name. */
        post: operations["bewaarFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one of my saved views. */
        delete: operations["verwijderFilter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open a dossier. A foreign one answers as an absent one. */
        get: operations["leesKandidaat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change or correct personal data, with a reason; the history keeps what it was. */
        patch: operations["corrigeerKandidaat"];
        trace?: never;
    };
    "/kandidaten/{id}/samenvoegingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make one dossier of two; where they differ the user says which value is right. */
        post: operations["voegKandidatenSamen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/zoekopdrachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find a person by BSN. The reason is kept in the journal, the number is not. */
        post: operations["zoekOpBsn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/bsn-inzagen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the BSN of a person, with a reason that is kept in the journal. */
        post: operations["toonBsn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/kenmerken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dated facts (target groups, phase, measurements, consultant, ...) with their history. */
        get: operations["listKenmerken"];
        put?: never;
        /** Record a dated fact; facts that exclude each other make room. */
        post: operations["zetKenmerk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/kenmerken/{kenmerkId}/correcties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a fact that was recorded wrongly; the old one stays as history. */
        post: operations["corrigeerKenmerk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/kenmerken/{kenmerkId}/beeindigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a fact on a day, with a reason. */
        post: operations["eindigKenmerk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/deelafspraken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With whom this dossier is shared, on which ground, from when until when. */
        get: operations["listDeelafspraken"];
        put?: never;
        /** Share this dossier for a period that ends, on a ground. */
        post: operations["maakDeelafspraak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/deelafspraken/{afspraakId}/beeindigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End sharing today: from then on the dossier answers the other organisation as an absent one. */
        post: operations["eindigDeelafspraak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/sluitingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a dossier in which nothing waits any more. */
        post: operations["sluitKandidaat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/heropeningen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed dossier again, with a reason. */
        post: operations["heropenKandidaat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beoordelingsredenen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grounds that an assessment may name, in plain words. */
        get: operations["listBeoordelingsredenen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/beoordelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All assessments of a person, also corrected ones, newest first. */
        get: operations["listBeoordelingen"];
        put?: never;
        /** Assess a person into target group A, B or C, with grounds; the route and its clock follow. */
        post: operations["createBeoordeling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beoordelingen/{id}/correcties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct an assessment that was recorded wrongly; the old one stays as history. */
        post: operations["corrigeerBeoordeling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/abc-metingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of an ABC measurement of support need, newest first, with corrected rows. */
        get: operations["listAbcMeting"];
        put?: never;
        /** Record an ABC measurement of support need from a day on. */
        post: operations["createAbcMeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/fasen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of the phase: ontwikkelen, bemiddelen or begeleiden, newest first, with corrected rows. */
        get: operations["listFase"];
        put?: never;
        /** Record the phase: ontwikkelen, bemiddelen or begeleiden from a day on. */
        post: operations["createFase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/verwachtingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of the expected time to paid work, newest first, with corrected rows. */
        get: operations["listVerwachting"];
        put?: never;
        /** Record the expected time to paid work from a day on. */
        post: operations["createVerwachting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The current development plan with goals, interventions and evaluations, and the closed ones in short. */
        get: operations["readPlanVanKandidaat"];
        put?: never;
        /** Start a development plan as a draft. */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        /** Change the current plan, settle it with the candidate, or close it. */
        patch: operations["changePlan"];
        trace?: never;
    };
    "/plannen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One development plan, also a closed one. */
        get: operations["readPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plannen/{id}/evaluaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluate a plan: progress, the candidate’s own opinion, and what comes next. */
        post: operations["createEvaluatie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plannen/{id}/doelen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a goal to a plan. */
        post: operations["createDoel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doelen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a goal, mark it as reached or dropped, or open it again. */
        patch: operations["changeDoel"];
        trace?: never;
    };
    "/doelen/{id}/interventies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add to a goal what helps to reach it. */
        post: operations["createInterventie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interventies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an intervention, start, finish or stop it. */
        patch: operations["changeInterventie"];
        trace?: never;
    };
    "/kandidaten/{id}/terugmeldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All report backs about a person with their answers, newest first. */
        get: operations["listTerugmeldingenVanKandidaat"];
        put?: never;
        /** Report a person back to the home municipality, with the reason and what the resident needs. */
        post: operations["terugmelden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugmeldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report backs addressed to my municipalities, or sent by me; open ones by answer day. */
        get: operations["listTerugmeldingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugmeldingen/{id}/antwoorden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a report back for the home municipality; the sender gets a task to read it. */
        post: operations["beantwoordTerugmelding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugmeldingen/{id}/intrekkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an unanswered report back, with a reason. */
        post: operations["trekTerugmeldingIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a person: open ones by due day, then handled ones. */
        get: operations["listTakenVanKandidaat"];
        put?: never;
        /** Plan something to do for a person. */
        post: operations["createTaak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks over all dossiers: mine, or of all municipalities that my organisation works for. */
        get: operations["listTaken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/taken/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a task, finish it, drop it, or open it again (undo). */
        patch: operations["changeTaak"];
        trace?: never;
    };
    "/kandidaten/{id}/contacten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes of contacts with a person, newest first, also corrected ones. */
        get: operations["listContacten"];
        put?: never;
        /** Record a contact with a person. */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacten/{id}/correcties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a note; the old text stays as history. */
        post: operations["corrigeerContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/documenten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a person, newest first, also withdrawn ones; without their content. */
        get: operations["listDocumenten"];
        put?: never;
        /** Add a file of at most 10 MB: pdf, png, jpg, txt, odt or docx, with a form field `soort`. */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documenten/{id}/inhoud": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content of a document, as an attachment. */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documenten/{id}/intrekkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a document with a reason; it can no longer be opened. */
        post: operations["trekDocumentIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/tijdlijn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The story of a dossier, newest first, by kind or word. */
        get: operations["listTijdlijn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/tijdlijn/afdruk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole story of a dossier in one piece, to print or hand over; journalled as an export. */
        get: operations["printTijdlijn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verdelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caseload is spread over ABC, phase or expected time: on a day, or at each end of a quarter since `vanafDatum`. */
        get: operations["readVerdeling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verwachtingcijfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Expected time to paid work held against what happened. */
        get: operations["readVerwachtingcijfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugmeldcijfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report backs per municipality in a period, answered and late, and per hundred dossiers. */
        get: operations["readTerugmeldcijfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/werkgevers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Employers of the region by name, with their places and how many are taken today. */
        get: operations["listWerkgevers"];
        put?: never;
        /** Add an employer; one that is known already is pointed at. */
        post: operations["createWerkgever"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/werkgevers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One employer with its workplaces. */
        get: operations["leesWerkgever"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change facts about an employer. */
        patch: operations["wijzigWerkgever"];
        trace?: never;
    };
    "/werkgevers/{id}/werkplekken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workplaces of an employer with the places taken on a day (default today). */
        get: operations["listWerkplekken"];
        put?: never;
        /** Add a workplace with its number of places. */
        post: operations["createWerkplek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/werkplekken/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a workplace; the number of places never goes below what is taken. */
        patch: operations["wijzigWerkplek"];
        trace?: never;
    };
    "/kandidaten/{id}/trajecten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trajecten of a person, the newest first. */
        get: operations["listTrajecten"];
        put?: never;
        /** Plan a traject; its end follows from the rule of its kind, or is agreed earlier. */
        post: operations["planTraject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trajecten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change or correct a traject with a reason; the history keeps what it was. */
        patch: operations["corrigeerTraject"];
        trace?: never;
    };
    "/trajecten/{id}/beeindigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a traject with its outcome; ending it again corrects day or outcome. */
        post: operations["beeindigTraject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trajecten/{id}/intrekkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a traject that did not take place; it stays readable. */
        post: operations["trekTrajectIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trajecten/{id}/opschortingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the clock for a period, with a reason; the end and every moment move along. */
        post: operations["schortTrajectOp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trajecten/{id}/einde-wijzigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lengthen or shorten by a decision with its date and reason, also after the end. */
        post: operations["wijzigEindeTraject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/plaatsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Placements of a person, the newest first, and whether paid work lasted. */
        get: operations["listPlaatsingen"];
        put?: never;
        /** Place somebody; a lower form than possible asks why, and a running placement can end by the same step. */
        post: operations["plaats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/plaatsing-gevolgen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a step to another form brings about: what ends, which clocks stop and begin, what goes on. Writes nothing. */
        get: operations["bepaalGevolgen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plaatsingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change or correct a placement with a reason; the history keeps what it was. */
        patch: operations["corrigeerPlaatsing"];
        trace?: never;
    };
    "/plaatsingen/{id}/beeindigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a placement with a reason; its clock stops and its place is free. */
        post: operations["beeindigPlaatsing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plaatsingen/{id}/intrekkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a placement that did not take place; it stays readable. */
        post: operations["trekPlaatsingIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plaatsingen/{id}/opschortingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the clock for a period, with a reason; the end and every moment move along. */
        post: operations["schortPlaatsingOp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plaatsingen/{id}/einde-wijzigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lengthen or shorten by a decision with its date and reason, also after the end. */
        post: operations["wijzigEindePlaatsing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kandidaten/{id}/klokken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every clock of a person: moments, suspensions, changed ends, who is at turn, and the rule with its proof. */
        get: operations["listKlokken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/termijnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open terms, the first date first: mine, or those of my municipalities. */
        get: operations["listTermijnen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opschortingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** End or correct a suspension; the old row stays as history and a new one takes its place. */
        patch: operations["wijzigOpschorting"];
        trace?: never;
    };
    "/opschortingen/{id}/intrekkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a suspension; the end moves back. */
        post: operations["trekOpschortingIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/einde-wijzigingen/{id}/intrekkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a decision about the end; the one before it counts again. */
        post: operations["trekEindewijzigingIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/termijnen/{id}/afhandelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Handle a term with a decision. An end is handled by ending the traject or placement, or by moving its end. */
        post: operations["handelTermijnAf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vandaag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is late, due in seven days, waiting for me or for others, and who has no next step; for me or for my organisation. */
        get: operations["readVandaag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often one kind of event happened per municipality of the region in a year. */
        get: operations["listTellingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journaalregels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journal of reads and changes, newest first, without contents of dossiers. */
        get: operations["listJournaalregels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journaalcontrole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recomputes the chain of the journal; names every line that was changed, removed or cut off. */
        get: operations["controleerJournaal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overnames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation's take-overs, newest first. */
        get: operations["lijstOvernames"];
        put?: never;
        /** Send a caseload file (CSV or XLSX). It is stored encrypted and not yet read; judge it next. */
        post: operations["leesBestandIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overnames/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A take-over: how the file was understood, counts, choices, and how far it is while it runs. */
        get: operations["leesOvername"];
        put?: never;
        post?: never;
        /** Give a take-over up before it is carried out; the file and its rows are wiped. */
        delete: operations["breekOvernameAf"];
        options?: never;
        head?: never;
        /** Choose columns, mend cells, settle contradictions, leave rows out; the file is judged again. */
        patch: operations["wijzigOvername"];
        trace?: never;
    };
    "/overnames/{id}/regels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of the file in order, of a class or with a finding, each with reason and remedy. */
        get: operations["lijstOvernameregels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overnames/{id}/bevindingen.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every finding of a take-over as CSV, with row, reason and remedy, to mend them at the source. */
        get: operations["exportOvernamebevindingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overnames/{id}/beoordelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read and judge the file; nothing but the take-over itself changes. May be asked again. */
        post: operations["beoordeelOvername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overnames/{id}/verwerkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carry the take-over out: every good row or nothing. The same file twice changes nothing. */
        post: operations["verwerkOvername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overnames/{id}/terugdraaiingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo a take-over; refused with the dossiers named when somebody worked in them since. */
        post: operations["draaiOvernameTerug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with user name and password; sets the session cookie. */
        post: operations["openSessie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessies/huidige": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, with role, organisation, rights and the date of today. */
        get: operations["leesSessie"];
        put?: never;
        post?: never;
        /** Sign out: the session ends on the server at once. */
        delete: operations["sluitSessie"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demo-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The demo accounts, one per role; absent outside demo mode. */
        get: operations["listDemoAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/loonkostensubsidie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Loonkostensubsidie per maand */
        post: operations["berekenLoonkostensubsidie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/loonwaarde": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Loonwaarde uit hoofdtaken */
        post: operations["berekenLoonwaarde"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/wettelijk-minimumloon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wettelijk minimumloon op een dag, bij een leeftijd */
        post: operations["berekenWettelijkMinimumloon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/termijnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De momenten van een traject, plaatsing, advies of besluit */
        post: operations["berekenTermijnen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/advies-beschut-werk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Advies beschut werk van UWV */
        post: operations["berekenAdviesBeschutWerk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/taakstelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Taakstelling beschut werk tegenover de mensen aan het werk */
        post: operations["berekenTaakstelling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/bijstand-naast-werk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bijstand naast inkomen uit werk, per maand */
        post: operations["berekenBijstandNaastWerk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/kostendelersnorm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bijstandsnorm per persoon als kosten worden gedeeld */
        post: operations["berekenKostendelersnorm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/bijstand-uitbetaling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat er per maand van de bijstand wordt uitbetaald, zonder vakantietoeslag */
        post: operations["berekenBijstandUitbetaling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/inkomstenbelasting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Inkomstenbelasting over een jaar loon */
        post: operations["berekenInkomstenbelasting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/zorgtoeslag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zorgtoeslag per maand */
        post: operations["berekenZorgtoeslag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/loonkostenvoordeel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Loonkostenvoordeel voor de werkgever, per jaar */
        post: operations["berekenLoonkostenvoordeel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/jobcoaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uren jobcoaching die UWV hoogstens vergoedt */
        post: operations["berekenJobcoaching"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/bewaartermijn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vanaf wanneer een dossier vernietigd moet worden */
        post: operations["berekenBewaartermijn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berekeningen/variant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kosten van een beleidsvariant */
        post: operations["berekenVariant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Probleem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            instance?: string;
            params?: Record<string, never>;
            velden?: {
                veld?: string;
                code?: string;
                melding?: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listGebruikers: {
        parameters: {
            query?: {
                rol?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            naam: string;
                            rol: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            organisatieId: string;
                            organisatie: string;
                            talen: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listOrganisaties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            naam: string;
                            soort: string;
                            voorkeursleverancier: boolean;
                            gemeenten: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listGemeenten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            naam: string;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listKandidaten: {
        parameters: {
            query?: {
                zoek?: string;
                gemeente?: string;
                consulent?: ("mij" | "geen") | string;
                fase?: string;
                abc?: string;
                verwachting?: string;
                indeling?: string;
                doelgroep?: string;
                vorm?: string;
                actie?: "te-laat" | "deze-week" | "later" | "geen";
                status?: "open" | "gesloten";
                sorteer?: "volgendeActie" | "-volgendeActie" | "naam" | "-naam";
                telling?: "ja" | "nee";
                na?: string;
                aantal?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            dossiernummer: string;
                            achternaam: string;
                            voorvoegsel: string | null;
                            voornaam: string;
                            /** Format: date */
                            geboortedatum: string;
                            gemeente: string;
                            fase: string | null;
                            abc: string | null;
                            verwachting: string | null;
                            indeling: string | null;
                            vorm: string | null;
                            doelgroepen: string[];
                            consulent: string | null;
                            volgendeActie: string | null;
                            volgendeActieNaam: string | null;
                            laatsteContact: string | null;
                        }[];
                        volgende: string | null;
                        aantal: number | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    registreerKandidaat: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    achternaam: string;
                    /** @default null */
                    voorvoegsel?: string | null;
                    voornaam: string;
                    /** Format: date */
                    geboortedatum: string;
                    /**
                     * @default X
                     * @enum {string}
                     */
                    geslacht?: "V" | "M" | "X";
                    /** @default nl */
                    contacttaal?: string;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    leesniveau?: "A1" | "A2" | "B1" | "B2" | "niet-lezend" | null;
                    /** @default null */
                    telefoon?: string | null;
                    /**
                     * Format: email
                     * @default null
                     */
                    email?: string | null;
                    postcode?: string | null;
                    /** @default null */
                    woonplaats?: string | null;
                    gemeente: string;
                    /** @default null */
                    bsn?: string | null;
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     * @default null
                     */
                    consulentId?: string | null;
                    /** @default [] */
                    doelgroepen?: ("jongere" | "statushouder" | "arbeidsbeperking" | "wsw" | "beschut-werk" | "banenafspraak" | "nug" | "bijstand" | "ex-vso-pro" | "ggz" | "uwv" | "dagbesteding" | "alleen-taal")[];
                    /** @default false */
                    ookAlsDubbel?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        dossiernummer: string;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    exportKandidatenCsv: {
        parameters: {
            query?: {
                zoek?: string;
                gemeente?: string;
                consulent?: ("mij" | "geen") | string;
                fase?: string;
                abc?: string;
                verwachting?: string;
                indeling?: string;
                doelgroep?: string;
                vorm?: string;
                actie?: "te-laat" | "deze-week" | "later" | "geen";
                status?: "open" | "gesloten";
                sorteer?: "volgendeActie" | "-volgendeActie" | "naam" | "-naam";
                telling?: "ja" | "nee";
                na?: string;
                aantal?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    exportKandidatenXlsx: {
        parameters: {
            query?: {
                zoek?: string;
                gemeente?: string;
                consulent?: ("mij" | "geen") | string;
                fase?: string;
                abc?: string;
                verwachting?: string;
                indeling?: string;
                doelgroep?: string;
                vorm?: string;
                actie?: "te-laat" | "deze-week" | "later" | "geen";
                status?: "open" | "gesloten";
                sorteer?: "volgendeActie" | "-volgendeActie" | "naam" | "-naam";
                telling?: "ja" | "nee";
                na?: string;
                aantal?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            naam: string;
                            vraag: string;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    bewaarFilter: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    naam: string;
                    vraag: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    verwijderFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesKandidaat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        dossiernummer: string;
                        heeftBsn: boolean;
                        achternaam: string;
                        voorvoegsel: string | null;
                        voornaam: string;
                        /** Format: date */
                        geboortedatum: string;
                        geslacht: string;
                        contacttaal: string;
                        leesniveau: string | null;
                        telefoon: string | null;
                        email: string | null;
                        postcode: string | null;
                        woonplaats: string | null;
                        gemeente: string;
                        gemeenteNaam: string;
                        regieOrganisatieId: string | null;
                        consulentId: string | null;
                        consulent: string | null;
                        jobcoachId: string | null;
                        jobcoach: string | null;
                        /** @enum {string} */
                        status: "open" | "gesloten" | "samengevoegd";
                        samengevoegdIn: string | null;
                        bron: string;
                        fase: string | null;
                        abc: string | null;
                        verwachting: string | null;
                        indeling: string | null;
                        vorm: string | null;
                        doelgroepen: string[];
                        volgendeActie: string | null;
                        volgendeTermijn: string | null;
                        volgendeTermijnNaam: string | null;
                        laatsteContact: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    corrigeerKandidaat: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gegevens: {
                        achternaam?: string;
                        voorvoegsel?: string | null;
                        voornaam?: string;
                        /** Format: date */
                        geboortedatum?: string;
                        /** @enum {string} */
                        geslacht?: "V" | "M" | "X";
                        contacttaal?: string;
                        /** @enum {string|null} */
                        leesniveau?: "A1" | "A2" | "B1" | "B2" | "niet-lezend" | null;
                        telefoon?: string | null;
                        /** Format: email */
                        email?: string | null;
                        postcode?: string | null;
                        woonplaats?: string | null;
                        gemeente?: string;
                    };
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        dossiernummer: string;
                        heeftBsn: boolean;
                        achternaam: string;
                        voorvoegsel: string | null;
                        voornaam: string;
                        /** Format: date */
                        geboortedatum: string;
                        geslacht: string;
                        contacttaal: string;
                        leesniveau: string | null;
                        telefoon: string | null;
                        email: string | null;
                        postcode: string | null;
                        woonplaats: string | null;
                        gemeente: string;
                        gemeenteNaam: string;
                        regieOrganisatieId: string | null;
                        consulentId: string | null;
                        consulent: string | null;
                        jobcoachId: string | null;
                        jobcoach: string | null;
                        /** @enum {string} */
                        status: "open" | "gesloten" | "samengevoegd";
                        samengevoegdIn: string | null;
                        bron: string;
                        fase: string | null;
                        abc: string | null;
                        verwachting: string | null;
                        indeling: string | null;
                        vorm: string | null;
                        doelgroepen: string[];
                        volgendeActie: string | null;
                        volgendeTermijn: string | null;
                        volgendeTermijnNaam: string | null;
                        laatsteContact: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    voegKandidatenSamen: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    vervaltId: string;
                    /** @default {} */
                    keuzes?: {
                        [key: string]: "blijft" | "vervalt";
                    };
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    zoekOpBsn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bsn: string;
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            dossiernummer: string;
                            heeftBsn: boolean;
                            achternaam: string;
                            voorvoegsel: string | null;
                            voornaam: string;
                            /** Format: date */
                            geboortedatum: string;
                            geslacht: string;
                            contacttaal: string;
                            leesniveau: string | null;
                            telefoon: string | null;
                            email: string | null;
                            postcode: string | null;
                            woonplaats: string | null;
                            gemeente: string;
                            gemeenteNaam: string;
                            regieOrganisatieId: string | null;
                            consulentId: string | null;
                            consulent: string | null;
                            jobcoachId: string | null;
                            jobcoach: string | null;
                            /** @enum {string} */
                            status: "open" | "gesloten" | "samengevoegd";
                            samengevoegdIn: string | null;
                            bron: string;
                            fase: string | null;
                            abc: string | null;
                            verwachting: string | null;
                            indeling: string | null;
                            vorm: string | null;
                            doelgroepen: string[];
                            volgendeActie: string | null;
                            volgendeTermijn: string | null;
                            volgendeTermijnNaam: string | null;
                            laatsteContact: string | null;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    toonBsn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bsn: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listKenmerken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            soort: string;
                            waarde: string;
                            /** Format: date */
                            vanaf: string;
                            /** Format: date */
                            tot: string | null;
                            bron: string;
                            reden: string | null;
                            door: string | null;
                            /** Format: date-time */
                            vastgelegdOp: string;
                            /** Format: date-time */
                            vervallenOp: string | null;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    zetKenmerk: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    soort: "doelgroep" | "fase" | "abc" | "verwachting" | "uitkering" | "gemeente" | "consulent" | "jobcoach" | "regie" | "doelgroepregister" | "mogelijkheid";
                    waarde: string;
                    /** Format: date */
                    vanaf: string;
                    /** Format: date */
                    tot?: string | null;
                    /** @default null */
                    reden?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    corrigeerKenmerk: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                kenmerkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    waarde: string;
                    /** Format: date */
                    vanaf: string;
                    /** Format: date */
                    tot?: string | null;
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    eindigKenmerk: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                kenmerkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    tot: string;
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listDeelafspraken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            naarOrganisatieId: string;
                            naarOrganisatie: string;
                            vanOrganisatie: string;
                            /** @enum {string} */
                            grondslag: "toestemming" | "wettelijke-taak" | "overeenkomst";
                            toelichting: string;
                            /** Format: date */
                            vanaf: string;
                            /** Format: date */
                            tot: string | null;
                            gemaaktDoor: string;
                            versie: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakDeelafspraak: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    naarOrganisatieId: string;
                    /** @enum {string} */
                    grondslag: "toestemming" | "wettelijke-taak" | "overeenkomst";
                    toelichting: string;
                    /** Format: date */
                    vanaf: string;
                    /** Format: date */
                    tot: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    eindigDeelafspraak: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                afspraakId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    sluitKandidaat: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reden: "aan-het-werk" | "verhuisd" | "pensioen" | "overleden" | "terug-naar-gemeente" | "eigen-verzoek" | "overig";
                    toelichting: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    heropenKandidaat: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listBeoordelingsredenen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            nl: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listBeoordelingen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /** @enum {string} */
                            indeling: "A" | "B" | "C";
                            redenen: {
                                code: string;
                                nl: string;
                                en: string;
                            }[];
                            toelichting: string;
                            route: {
                                code: string;
                                tekst: string;
                                aanZet: string;
                                passendeVormen: string[];
                            };
                            mogelijkeVorm: string | null;
                            /** Format: date */
                            datum: string;
                            beslistDoor: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            herziet: string | null;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            vervangt: string | null;
                            geldend: boolean;
                            /** Format: date-time */
                            vastgelegdOp: string;
                            /** Format: date-time */
                            vervallenOp: string | null;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createBeoordeling: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    indeling: "A" | "B" | "C";
                    redenen: ("direct-beschikbaar" | "recente-werkervaring" | "vak-of-diploma" | "werkritme-aanwezig" | "gemotiveerd" | "werkritme-opbouwen" | "werknemersvaardigheden-leren" | "vakvaardigheden-leren" | "taal-in-ontwikkeling" | "basisvaardigheden-leren" | "uren-beperkt" | "belasting-beperkt" | "prikkels-beperken" | "tempo-lager" | "begeleiding-nodig" | "aanpassing-nodig" | "toezicht-voortdurend" | "thuissituatie-eerst" | "vervoer-beperkt" | "geen-perspectief-nu" | "overig")[];
                    toelichting: string;
                    /**
                     * @description Highest form of work possible now, in the judgement of the professional.
                     * @default null
                     * @enum {string|null}
                     */
                    mogelijkeVorm?: "regulier" | "regulier-met-lks" | "banenafspraak" | "detachering" | "wsw-begeleid-werken" | "wsw-detachering" | "beschut-werk" | "wsw-op-locatie" | "wsw-intern" | "leerwerktraject" | "proefplaatsing" | "participatieplaats" | "dagbesteding" | null;
                    /** Format: date */
                    datum: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        route: {
                            code: string;
                            tekst: string;
                            aanZet: string;
                            passendeVormen: string[];
                        };
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    corrigeerBeoordeling: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    indeling: "A" | "B" | "C";
                    redenen: ("direct-beschikbaar" | "recente-werkervaring" | "vak-of-diploma" | "werkritme-aanwezig" | "gemotiveerd" | "werkritme-opbouwen" | "werknemersvaardigheden-leren" | "vakvaardigheden-leren" | "taal-in-ontwikkeling" | "basisvaardigheden-leren" | "uren-beperkt" | "belasting-beperkt" | "prikkels-beperken" | "tempo-lager" | "begeleiding-nodig" | "aanpassing-nodig" | "toezicht-voortdurend" | "thuissituatie-eerst" | "vervoer-beperkt" | "geen-perspectief-nu" | "overig")[];
                    toelichting: string;
                    /**
                     * @description Highest form of work possible now, in the judgement of the professional.
                     * @default null
                     * @enum {string|null}
                     */
                    mogelijkeVorm?: "regulier" | "regulier-met-lks" | "banenafspraak" | "detachering" | "wsw-begeleid-werken" | "wsw-detachering" | "beschut-werk" | "wsw-op-locatie" | "wsw-intern" | "leerwerktraject" | "proefplaatsing" | "participatieplaats" | "dagbesteding" | null;
                    /** Format: date */
                    datum: string;
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        route: {
                            code: string;
                            tekst: string;
                            aanZet: string;
                            passendeVormen: string[];
                        };
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listAbcMeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            waarde: string;
                            /** Format: date */
                            vanafDatum: string;
                            /** Format: date */
                            totDatum: string | null;
                            bron: string;
                            reden: string | null;
                            door: string | null;
                            /** Format: date-time */
                            vastgelegdOp: string;
                            /** Format: date-time */
                            vervallenOp: string | null;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createAbcMeting: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    waarde: "A" | "B" | "C";
                    /** Format: date */
                    datum: string;
                    /** @default null */
                    reden?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Null when this value held already: it is told as a confirmation.
                         */
                        id: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listFase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            waarde: string;
                            /** Format: date */
                            vanafDatum: string;
                            /** Format: date */
                            totDatum: string | null;
                            bron: string;
                            reden: string | null;
                            door: string | null;
                            /** Format: date-time */
                            vastgelegdOp: string;
                            /** Format: date-time */
                            vervallenOp: string | null;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createFase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    waarde: "ontwikkelen" | "bemiddelen" | "begeleiden";
                    /** Format: date */
                    datum: string;
                    /** @default null */
                    reden?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Null when this value held already: it is told as a confirmation.
                         */
                        id: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listVerwachting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            waarde: string;
                            /** Format: date */
                            vanafDatum: string;
                            /** Format: date */
                            totDatum: string | null;
                            bron: string;
                            reden: string | null;
                            door: string | null;
                            /** Format: date-time */
                            vastgelegdOp: string;
                            /** Format: date-time */
                            vervallenOp: string | null;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createVerwachting: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    waarde: "<3" | "3-6" | "6-12" | ">=12";
                    /** Format: date */
                    datum: string;
                    /** @default null */
                    reden?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Null when this value held already: it is told as a confirmation.
                         */
                        id: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    readPlanVanKandidaat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The current plan, or null when none runs. */
                        plan: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /** @enum {string} */
                            status: "concept" | "vastgesteld" | "afgesloten";
                            beschrijving: string;
                            /** Format: date */
                            samenGemaaktDatum: string | null;
                            /** Format: date */
                            vastgesteldDatum: string | null;
                            /** Format: date */
                            afgeslotenDatum: string | null;
                            /** Format: date-time */
                            gemaaktOp: string;
                            versie: number;
                            doelen: {
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                ontwikkelpunt: string;
                                omschrijving: string;
                                /** Format: date */
                                streefdatum: string;
                                /** @enum {string} */
                                status: "open" | "behaald" | "vervallen";
                                versie: number;
                                interventies: {
                                    /**
                                     * Format: uuid
                                     * @description Identifier (UUID).
                                     */
                                    id: string;
                                    /** @enum {string} */
                                    soort: "taalondersteuning" | "ervaringsdeskundige" | "training" | "slim-scholing" | "jobcoaching" | "begeleiding" | "onderzoek" | "stage" | "overig";
                                    omschrijving: string;
                                    aanbieder: string | null;
                                    periode: {
                                        /** Format: date */
                                        vanaf: string;
                                        /** Format: date */
                                        tot: string | null;
                                    };
                                    /** @enum {string} */
                                    status: "gepland" | "lopend" | "afgerond" | "gestopt";
                                    versie: number;
                                }[];
                            }[];
                            evaluaties: {
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                /** Format: date */
                                datum: string;
                                bevinding: string;
                                voortgang: number;
                                meningKandidaat: string | null;
                                vervolg: string;
                                door: string;
                                /** Format: date-time */
                                vastgelegdOp: string;
                            }[];
                        } | null;
                        eerdere: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /** @enum {string} */
                            status: "concept" | "vastgesteld" | "afgesloten";
                            beschrijving: string;
                            /** Format: date */
                            samenGemaaktDatum: string | null;
                            /** Format: date */
                            vastgesteldDatum: string | null;
                            /** Format: date */
                            afgeslotenDatum: string | null;
                            /** Format: date-time */
                            gemaaktOp: string;
                            versie: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    beschrijving: string;
                    /** Format: date */
                    samenGemaaktDatum?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    changePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    beschrijving?: string;
                    /** Format: date */
                    samenGemaaktDatum?: string;
                    /** @enum {string} */
                    status?: "concept" | "vastgesteld" | "afgesloten";
                    reden?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versie: number;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    readPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /** @enum {string} */
                        status: "concept" | "vastgesteld" | "afgesloten";
                        beschrijving: string;
                        /** Format: date */
                        samenGemaaktDatum: string | null;
                        /** Format: date */
                        vastgesteldDatum: string | null;
                        /** Format: date */
                        afgeslotenDatum: string | null;
                        /** Format: date-time */
                        gemaaktOp: string;
                        versie: number;
                        doelen: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            ontwikkelpunt: string;
                            omschrijving: string;
                            /** Format: date */
                            streefdatum: string;
                            /** @enum {string} */
                            status: "open" | "behaald" | "vervallen";
                            versie: number;
                            interventies: {
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                /** @enum {string} */
                                soort: "taalondersteuning" | "ervaringsdeskundige" | "training" | "slim-scholing" | "jobcoaching" | "begeleiding" | "onderzoek" | "stage" | "overig";
                                omschrijving: string;
                                aanbieder: string | null;
                                periode: {
                                    /** Format: date */
                                    vanaf: string;
                                    /** Format: date */
                                    tot: string | null;
                                };
                                /** @enum {string} */
                                status: "gepland" | "lopend" | "afgerond" | "gestopt";
                                versie: number;
                            }[];
                        }[];
                        evaluaties: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /** Format: date */
                            datum: string;
                            bevinding: string;
                            voortgang: number;
                            meningKandidaat: string | null;
                            vervolg: string;
                            door: string;
                            /** Format: date-time */
                            vastgelegdOp: string;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createEvaluatie: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    datum: string;
                    bevinding: string;
                    voortgang: number;
                    /** @default null */
                    meningKandidaat?: string | null;
                    vervolg: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createDoel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ontwikkelpunt: string;
                    omschrijving: string;
                    /** Format: date */
                    streefdatum: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    changeDoel: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ontwikkelpunt?: string;
                    omschrijving?: string;
                    /** Format: date */
                    streefdatum?: string;
                    /** @enum {string} */
                    status?: "open" | "behaald" | "vervallen";
                    reden?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versie: number;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createInterventie: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    soort: "taalondersteuning" | "ervaringsdeskundige" | "training" | "slim-scholing" | "jobcoaching" | "begeleiding" | "onderzoek" | "stage" | "overig";
                    omschrijving: string;
                    /** @default null */
                    aanbieder?: string | null;
                    periode: {
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                    };
                    /**
                     * @default gepland
                     * @enum {string}
                     */
                    status?: "gepland" | "lopend";
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    changeInterventie: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    soort?: "taalondersteuning" | "ervaringsdeskundige" | "training" | "slim-scholing" | "jobcoaching" | "begeleiding" | "onderzoek" | "stage" | "overig";
                    omschrijving?: string;
                    aanbieder?: string | null;
                    periode?: {
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                    };
                    /** @enum {string} */
                    status?: "gepland" | "lopend" | "afgerond" | "gestopt";
                    reden?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versie: number;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listTerugmeldingenVanKandidaat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            gemeente: string;
                            gemeenteNaam: string;
                            /** @enum {string} */
                            reden: "zorgvraag-gaat-voor" | "geen-arbeidsvermogen" | "niet-bereikbaar" | "verhuisd" | "inburgering-gaat-voor" | "schulden-gaan-voor" | "overig";
                            samenvatting: string;
                            behoefte: string;
                            /** @enum {string} */
                            status: "verzonden" | "beantwoord" | "ingetrokken";
                            verzondenDoor: string;
                            /** Format: date-time */
                            verzondenOp: string;
                            /** Format: date */
                            antwoordUiterlijk: string;
                            /** @enum {string|null} */
                            antwoordSoort: "neemt-over" | "terug-naar-keten" | "overleg" | "sluiten" | null;
                            antwoord: string | null;
                            beantwoordDoor: string | null;
                            /** Format: date-time */
                            beantwoordOp: string | null;
                            /** Format: date-time */
                            ingetrokkenOp: string | null;
                            ingetrokkenReden: string | null;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    terugmelden: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reden: "zorgvraag-gaat-voor" | "geen-arbeidsvermogen" | "niet-bereikbaar" | "verhuisd" | "inburgering-gaat-voor" | "schulden-gaan-voor" | "overig";
                    samenvatting: string;
                    behoefte: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /** Format: date */
                        antwoordUiterlijk: string;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listTerugmeldingen: {
        parameters: {
            query?: {
                kant?: "ontvangen" | "verzonden";
                status?: "open" | "afgehandeld";
                na?: string;
                aantal?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            gemeente: string;
                            gemeenteNaam: string;
                            /** @enum {string} */
                            reden: "zorgvraag-gaat-voor" | "geen-arbeidsvermogen" | "niet-bereikbaar" | "verhuisd" | "inburgering-gaat-voor" | "schulden-gaan-voor" | "overig";
                            samenvatting: string;
                            behoefte: string;
                            /** @enum {string} */
                            status: "verzonden" | "beantwoord" | "ingetrokken";
                            verzondenDoor: string;
                            /** Format: date-time */
                            verzondenOp: string;
                            /** Format: date */
                            antwoordUiterlijk: string;
                            /** @enum {string|null} */
                            antwoordSoort: "neemt-over" | "terug-naar-keten" | "overleg" | "sluiten" | null;
                            antwoord: string | null;
                            beantwoordDoor: string | null;
                            /** Format: date-time */
                            beantwoordOp: string | null;
                            /** Format: date-time */
                            ingetrokkenOp: string | null;
                            ingetrokkenReden: string | null;
                            kandidaat: {
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                naam: string;
                                dossiernummer: string;
                                gemeente: string;
                                fase: string | null;
                                indeling: string | null;
                            };
                        }[];
                        volgende: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beantwoordTerugmelding: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    soort: "neemt-over" | "terug-naar-keten" | "overleg" | "sluiten";
                    antwoord: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekTerugmeldingIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listTakenVanKandidaat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            titel: string;
                            toelichting: string | null;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            gebruikerId: string;
                            eigenaar: string;
                            /** @enum {string} */
                            wachtOp: "mij" | "kandidaat" | "gemeente" | "uwv" | "werkgever" | "aanbieder" | "collega";
                            /** Format: date */
                            uiterlijk: string;
                            /** @enum {string} */
                            status: "open" | "klaar" | "vervallen";
                            bron: string;
                            /** Format: date-time */
                            gemaaktOp: string;
                            /** Format: date-time */
                            afgehandeldOp: string | null;
                            afgehandeldDoor: string | null;
                            versie: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createTaak: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    titel: string;
                    /** @default null */
                    toelichting?: string | null;
                    /**
                     * Format: uuid
                     * @description Owner; left out it is who records the task.
                     * @default null
                     */
                    gebruikerId?: string | null;
                    /**
                     * @default mij
                     * @enum {string}
                     */
                    wachtOp?: "mij" | "kandidaat" | "gemeente" | "uwv" | "werkgever" | "aanbieder" | "collega";
                    /** Format: date */
                    uiterlijk: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listTaken: {
        parameters: {
            query?: {
                voor?: "mij" | "organisatie";
                status?: "open" | "klaar" | "vervallen";
                wachtOp?: "mij" | "kandidaat" | "gemeente" | "uwv" | "werkgever" | "aanbieder" | "collega";
                na?: string;
                aantal?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            titel: string;
                            toelichting: string | null;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            gebruikerId: string;
                            eigenaar: string;
                            /** @enum {string} */
                            wachtOp: "mij" | "kandidaat" | "gemeente" | "uwv" | "werkgever" | "aanbieder" | "collega";
                            /** Format: date */
                            uiterlijk: string;
                            /** @enum {string} */
                            status: "open" | "klaar" | "vervallen";
                            bron: string;
                            /** Format: date-time */
                            gemaaktOp: string;
                            /** Format: date-time */
                            afgehandeldOp: string | null;
                            afgehandeldDoor: string | null;
                            versie: number;
                            kandidaat: {
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                naam: string;
                                dossiernummer: string;
                                gemeente: string;
                                fase: string | null;
                                indeling: string | null;
                            };
                        }[];
                        volgende: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    changeTaak: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    titel?: string;
                    toelichting?: string | null;
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    gebruikerId?: string;
                    /** @enum {string} */
                    wachtOp?: "mij" | "kandidaat" | "gemeente" | "uwv" | "werkgever" | "aanbieder" | "collega";
                    /** Format: date */
                    uiterlijk?: string;
                    /** @enum {string} */
                    status?: "open" | "klaar" | "vervallen";
                    reden?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versie: number;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listContacten: {
        parameters: {
            query?: {
                na?: string;
                aantal?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /** Format: date */
                            datum: string;
                            /** @enum {string} */
                            soort: "gesprek" | "telefoon" | "huisbezoek" | "werkplekbezoek" | "bericht" | "niet-verschenen";
                            verslag: string;
                            door: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            vervangt: string | null;
                            /** Format: date-time */
                            vastgelegdOp: string;
                            /** Format: date-time */
                            vervallenOp: string | null;
                        }[];
                        volgende: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    datum: string;
                    /** @enum {string} */
                    soort: "gesprek" | "telefoon" | "huisbezoek" | "werkplekbezoek" | "bericht" | "niet-verschenen";
                    verslag: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    corrigeerContact: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    datum: string;
                    /** @enum {string} */
                    soort: "gesprek" | "telefoon" | "huisbezoek" | "werkplekbezoek" | "bericht" | "niet-verschenen";
                    verslag: string;
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /** @description Accepted, with something to look at again: medical words do not belong in a work dossier. */
                        waarschuwingen: {
                            /** @constant */
                            code: "medische-woorden";
                            woorden: string[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listDocumenten: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            naam: string;
                            /** @enum {string} */
                            soort: "brief" | "overeenkomst" | "verslag" | "diploma" | "cv" | "overig";
                            mediaType: string;
                            grootte: number;
                            sha256: string;
                            toegevoegdDoor: string;
                            /** Format: date-time */
                            toegevoegdOp: string;
                            /** Format: date-time */
                            ingetrokkenOp: string | null;
                            ingetrokkenReden: string | null;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    bestand: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekDocumentIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listTijdlijn: {
        parameters: {
            query?: {
                soort?: string;
                woord?: string;
                objectId?: string;
                na?: string;
                aantal?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /** Format: date-time */
                            op: string;
                            soort: string;
                            /** Format: date */
                            vanafDatum: string | null;
                            /** Format: date */
                            totDatum: string | null;
                            door: string | null;
                            bron: string;
                            reden: string | null;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            objectId: string | null;
                            inhoud: {
                                [key: string]: unknown;
                            };
                            /**
                             * Format: uuid
                             * @description The line that corrects this one.
                             */
                            gecorrigeerdDoor: string | null;
                        }[];
                        volgende: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    printTijdlijn: {
        parameters: {
            query?: {
                soort?: string;
                woord?: string;
                objectId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dossiernummer: string;
                        naam: string;
                        /** Format: date */
                        geboortedatum: string;
                        gemeente: string;
                        /** Format: date-time */
                        gemaaktOp: string;
                        volledig: boolean;
                        regels: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /** Format: date-time */
                            op: string;
                            soort: string;
                            /** Format: date */
                            vanafDatum: string | null;
                            /** Format: date */
                            totDatum: string | null;
                            door: string | null;
                            bron: string;
                            reden: string | null;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            objectId: string | null;
                            inhoud: {
                                [key: string]: unknown;
                            };
                            /**
                             * Format: uuid
                             * @description The line that corrects this one.
                             */
                            gecorrigeerdDoor: string | null;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    readVerdeling: {
        parameters: {
            query: {
                soort: "abc" | "fase" | "verwachting";
                peildatum?: string;
                vanafDatum?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date */
                            peildatum: string;
                            kwartaal: string;
                            /** @description Null: never measured. */
                            waarde: string | null;
                            aantal: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    readVerwachtingcijfers: {
        parameters: {
            query?: {
                peildatum?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            verwachting: string;
                            aantal: number;
                            opTijd: number;
                            later: number;
                            nietOpTijd: number;
                            loopt: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    readTerugmeldcijfers: {
        parameters: {
            query: {
                vanafDatum: string;
                totDatum: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            gemeente: string;
                            naam: string;
                            dossiers: number;
                            verzonden: number;
                            beantwoord: number;
                            teLaat: number;
                            perHonderd: number | null;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listWerkgevers: {
        parameters: {
            query?: {
                na?: string;
                aantal?: number;
                zoek?: string;
                sector?: string;
                actief?: "ja" | "nee";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            naam: string;
                            kvkNummer: string | null;
                            vestigingsplaats: string | null;
                            sector: string;
                            regulier: boolean;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            organisatieId: string | null;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            accountmanagerId: string | null;
                            accountmanager: string | null;
                            contactpersoon: string | null;
                            telefoon: string | null;
                            email: string | null;
                            ambassadeur: boolean;
                            actief: boolean;
                            werkplekken: number;
                            plaatsen: number;
                            bezet: number;
                            versie: number;
                        }[];
                        volgende: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createWerkgever: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    naam: string;
                    /** @default null */
                    kvkNummer?: string | null;
                    /** @default null */
                    vestigingsplaats?: string | null;
                    sector: string;
                    /** @default true */
                    regulier?: boolean;
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     * @default null
                     */
                    organisatieId?: string | null;
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     * @default null
                     */
                    accountmanagerId?: string | null;
                    /** @default null */
                    contactpersoon?: string | null;
                    /** @default null */
                    telefoon?: string | null;
                    /**
                     * Format: email
                     * @default null
                     */
                    email?: string | null;
                    /** @default false */
                    ambassadeur?: boolean;
                    /** @default true */
                    actief?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        naam: string;
                        kvkNummer: string | null;
                        vestigingsplaats: string | null;
                        sector: string;
                        regulier: boolean;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        organisatieId: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        accountmanagerId: string | null;
                        accountmanager: string | null;
                        contactpersoon: string | null;
                        telefoon: string | null;
                        email: string | null;
                        ambassadeur: boolean;
                        actief: boolean;
                        werkplekken: number;
                        plaatsen: number;
                        bezet: number;
                        versie: number;
                        plekken: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            werkgeverId: string;
                            werkgever: string;
                            naam: string;
                            omschrijving: string | null;
                            plaatsen: number;
                            bezet: number;
                            /** @enum {string} */
                            ligging: "binnen" | "buiten";
                            locatie: string | null;
                            urenPerWeek: number | null;
                            vormen: string[];
                            /** Format: date */
                            vanaf: string;
                            /** Format: date */
                            tot: string | null;
                            versie: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesWerkgever: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        naam: string;
                        kvkNummer: string | null;
                        vestigingsplaats: string | null;
                        sector: string;
                        regulier: boolean;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        organisatieId: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        accountmanagerId: string | null;
                        accountmanager: string | null;
                        contactpersoon: string | null;
                        telefoon: string | null;
                        email: string | null;
                        ambassadeur: boolean;
                        actief: boolean;
                        werkplekken: number;
                        plaatsen: number;
                        bezet: number;
                        versie: number;
                        plekken: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            werkgeverId: string;
                            werkgever: string;
                            naam: string;
                            omschrijving: string | null;
                            plaatsen: number;
                            bezet: number;
                            /** @enum {string} */
                            ligging: "binnen" | "buiten";
                            locatie: string | null;
                            urenPerWeek: number | null;
                            vormen: string[];
                            /** Format: date */
                            vanaf: string;
                            /** Format: date */
                            tot: string | null;
                            versie: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigWerkgever: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    naam?: string;
                    kvkNummer?: string | null;
                    vestigingsplaats?: string | null;
                    sector?: string;
                    regulier?: boolean;
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    organisatieId?: string | null;
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     */
                    accountmanagerId?: string | null;
                    contactpersoon?: string | null;
                    telefoon?: string | null;
                    /** Format: email */
                    email?: string | null;
                    ambassadeur?: boolean;
                    actief?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        naam: string;
                        kvkNummer: string | null;
                        vestigingsplaats: string | null;
                        sector: string;
                        regulier: boolean;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        organisatieId: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        accountmanagerId: string | null;
                        accountmanager: string | null;
                        contactpersoon: string | null;
                        telefoon: string | null;
                        email: string | null;
                        ambassadeur: boolean;
                        actief: boolean;
                        werkplekken: number;
                        plaatsen: number;
                        bezet: number;
                        versie: number;
                        plekken: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            werkgeverId: string;
                            werkgever: string;
                            naam: string;
                            omschrijving: string | null;
                            plaatsen: number;
                            bezet: number;
                            /** @enum {string} */
                            ligging: "binnen" | "buiten";
                            locatie: string | null;
                            urenPerWeek: number | null;
                            vormen: string[];
                            /** Format: date */
                            vanaf: string;
                            /** Format: date */
                            tot: string | null;
                            versie: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listWerkplekken: {
        parameters: {
            query?: {
                op?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            werkgeverId: string;
                            werkgever: string;
                            naam: string;
                            omschrijving: string | null;
                            plaatsen: number;
                            bezet: number;
                            /** @enum {string} */
                            ligging: "binnen" | "buiten";
                            locatie: string | null;
                            urenPerWeek: number | null;
                            vormen: string[];
                            /** Format: date */
                            vanaf: string;
                            /** Format: date */
                            tot: string | null;
                            versie: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    createWerkplek: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    naam: string;
                    /** @default null */
                    omschrijving?: string | null;
                    plaatsen: number;
                    /** @enum {string} */
                    ligging: "binnen" | "buiten";
                    /** @default null */
                    locatie?: string | null;
                    /** @default null */
                    urenPerWeek?: number | null;
                    /** @default [] */
                    vormen?: ("regulier" | "regulier-met-lks" | "banenafspraak" | "detachering" | "wsw-begeleid-werken" | "wsw-detachering" | "beschut-werk" | "wsw-op-locatie" | "wsw-intern" | "leerwerktraject" | "proefplaatsing" | "participatieplaats" | "dagbesteding")[];
                    /** Format: date */
                    vanaf: string;
                    /** Format: date */
                    tot?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkgeverId: string;
                        werkgever: string;
                        naam: string;
                        omschrijving: string | null;
                        plaatsen: number;
                        bezet: number;
                        /** @enum {string} */
                        ligging: "binnen" | "buiten";
                        locatie: string | null;
                        urenPerWeek: number | null;
                        vormen: string[];
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigWerkplek: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    naam?: string;
                    omschrijving?: string | null;
                    plaatsen?: number;
                    /** @enum {string} */
                    ligging?: "binnen" | "buiten";
                    locatie?: string | null;
                    urenPerWeek?: number | null;
                    vormen?: ("regulier" | "regulier-met-lks" | "banenafspraak" | "detachering" | "wsw-begeleid-werken" | "wsw-detachering" | "beschut-werk" | "wsw-op-locatie" | "wsw-intern" | "leerwerktraject" | "proefplaatsing" | "participatieplaats" | "dagbesteding")[];
                    /** Format: date */
                    vanaf?: string;
                    /** Format: date */
                    tot?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkgeverId: string;
                        werkgever: string;
                        naam: string;
                        omschrijving: string | null;
                        plaatsen: number;
                        bezet: number;
                        /** @enum {string} */
                        ligging: "binnen" | "buiten";
                        locatie: string | null;
                        urenPerWeek: number | null;
                        vormen: string[];
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listTrajecten: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            kandidaatId: string;
                            /** @enum {string} */
                            soort: "leerwerktraject" | "taaltraject" | "werkervaringsplaats" | "training" | "onderzoek" | "sociale-activering";
                            doel: string;
                            ontwikkelpunten: string[];
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            aanbiederId: string | null;
                            aanbieder: string | null;
                            voorkeursleverancier: boolean | null;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            werkplekId: string | null;
                            werkplek: string | null;
                            ligging: string | null;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            toekomstigeWerkgeverId: string | null;
                            toekomstigeWerkgever: string | null;
                            afspraakWerkgever: string | null;
                            behoudUitkering: boolean;
                            /** Format: date */
                            vanaf: string;
                            /** Format: date */
                            tot: string | null;
                            /** Format: date */
                            laatsteDag: string | null;
                            /** Format: date */
                            geplandEinde: string | null;
                            /** @enum {string} */
                            status: "gepland" | "lopend" | "beeindigd" | "vervallen";
                            /** @enum {string|null} */
                            uitkomst: "regulier-werk" | "vervolgtraject" | "detachering" | "terugmelding" | "afgebroken" | "overig" | null;
                            eindeReden: string | null;
                            versie: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    planTraject: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    soort: "leerwerktraject" | "taaltraject" | "werkervaringsplaats" | "training" | "onderzoek" | "sociale-activering";
                    doel: string;
                    /** @default [] */
                    ontwikkelpunten?: string[];
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     * @default null
                     */
                    aanbiederId?: string | null;
                    /** @default null */
                    aanbiederNaam?: string | null;
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     * @default null
                     */
                    werkplekId?: string | null;
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     * @default null
                     */
                    toekomstigeWerkgeverId?: string | null;
                    /** @default null */
                    afspraakWerkgever?: string | null;
                    /** @default true */
                    behoudUitkering?: boolean;
                    /** Format: date */
                    vanaf: string;
                    /**
                     * Format: date
                     * @description First day outside, when agreed; null takes the end that the rule gives.
                     */
                    tot?: string | null;
                    verlenging?: {
                        reden: string;
                        /** Format: date */
                        besluitdatum: string;
                        /** @default false */
                        bovenMaximum?: boolean;
                    } | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        kandidaatId: string;
                        /** @enum {string} */
                        soort: "leerwerktraject" | "taaltraject" | "werkervaringsplaats" | "training" | "onderzoek" | "sociale-activering";
                        doel: string;
                        ontwikkelpunten: string[];
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        aanbiederId: string | null;
                        aanbieder: string | null;
                        voorkeursleverancier: boolean | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkplekId: string | null;
                        werkplek: string | null;
                        ligging: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        toekomstigeWerkgeverId: string | null;
                        toekomstigeWerkgever: string | null;
                        afspraakWerkgever: string | null;
                        behoudUitkering: boolean;
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                        /** Format: date */
                        laatsteDag: string | null;
                        /** Format: date */
                        geplandEinde: string | null;
                        /** @enum {string} */
                        status: "gepland" | "lopend" | "beeindigd" | "vervallen";
                        /** @enum {string|null} */
                        uitkomst: "regulier-werk" | "vervolgtraject" | "detachering" | "terugmelding" | "afgebroken" | "overig" | null;
                        eindeReden: string | null;
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    corrigeerTraject: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    wijziging: {
                        doel?: string;
                        ontwikkelpunten?: string[];
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        aanbiederId?: string | null;
                        aanbiederNaam?: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkplekId?: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        toekomstigeWerkgeverId?: string | null;
                        afspraakWerkgever?: string | null;
                        behoudUitkering?: boolean;
                        /** Format: date */
                        vanaf?: string;
                        /** Format: date */
                        geplandEinde?: string | null;
                    };
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        kandidaatId: string;
                        /** @enum {string} */
                        soort: "leerwerktraject" | "taaltraject" | "werkervaringsplaats" | "training" | "onderzoek" | "sociale-activering";
                        doel: string;
                        ontwikkelpunten: string[];
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        aanbiederId: string | null;
                        aanbieder: string | null;
                        voorkeursleverancier: boolean | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkplekId: string | null;
                        werkplek: string | null;
                        ligging: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        toekomstigeWerkgeverId: string | null;
                        toekomstigeWerkgever: string | null;
                        afspraakWerkgever: string | null;
                        behoudUitkering: boolean;
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                        /** Format: date */
                        laatsteDag: string | null;
                        /** Format: date */
                        geplandEinde: string | null;
                        /** @enum {string} */
                        status: "gepland" | "lopend" | "beeindigd" | "vervallen";
                        /** @enum {string|null} */
                        uitkomst: "regulier-werk" | "vervolgtraject" | "detachering" | "terugmelding" | "afgebroken" | "overig" | null;
                        eindeReden: string | null;
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beeindigTraject: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description First day outside the traject.
                     */
                    tot: string;
                    /** @enum {string} */
                    uitkomst: "regulier-werk" | "vervolgtraject" | "detachering" | "terugmelding" | "afgebroken" | "overig";
                    /** @default null */
                    reden?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        kandidaatId: string;
                        /** @enum {string} */
                        soort: "leerwerktraject" | "taaltraject" | "werkervaringsplaats" | "training" | "onderzoek" | "sociale-activering";
                        doel: string;
                        ontwikkelpunten: string[];
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        aanbiederId: string | null;
                        aanbieder: string | null;
                        voorkeursleverancier: boolean | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkplekId: string | null;
                        werkplek: string | null;
                        ligging: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        toekomstigeWerkgeverId: string | null;
                        toekomstigeWerkgever: string | null;
                        afspraakWerkgever: string | null;
                        behoudUitkering: boolean;
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                        /** Format: date */
                        laatsteDag: string | null;
                        /** Format: date */
                        geplandEinde: string | null;
                        /** @enum {string} */
                        status: "gepland" | "lopend" | "beeindigd" | "vervallen";
                        /** @enum {string|null} */
                        uitkomst: "regulier-werk" | "vervolgtraject" | "detachering" | "terugmelding" | "afgebroken" | "overig" | null;
                        eindeReden: string | null;
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekTrajectIn: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        kandidaatId: string;
                        /** @enum {string} */
                        soort: "leerwerktraject" | "taaltraject" | "werkervaringsplaats" | "training" | "onderzoek" | "sociale-activering";
                        doel: string;
                        ontwikkelpunten: string[];
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        aanbiederId: string | null;
                        aanbieder: string | null;
                        voorkeursleverancier: boolean | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkplekId: string | null;
                        werkplek: string | null;
                        ligging: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        toekomstigeWerkgeverId: string | null;
                        toekomstigeWerkgever: string | null;
                        afspraakWerkgever: string | null;
                        behoudUitkering: boolean;
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                        /** Format: date */
                        laatsteDag: string | null;
                        /** Format: date */
                        geplandEinde: string | null;
                        /** @enum {string} */
                        status: "gepland" | "lopend" | "beeindigd" | "vervallen";
                        /** @enum {string|null} */
                        uitkomst: "regulier-werk" | "vervolgtraject" | "detachering" | "terugmelding" | "afgebroken" | "overig" | null;
                        eindeReden: string | null;
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    schortTrajectOp: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    vanaf: string;
                    /**
                     * Format: date
                     * @description First day on which the clock runs again; null while nobody knows.
                     */
                    tot?: string | null;
                    /** @enum {string} */
                    reden: "ziekte" | "zwangerschap" | "zorgtaken" | "detentie" | "verblijf-elders" | "werkgever-gesloten" | "overig";
                    toelichting: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        objectId: string;
                        /** Format: date */
                        einde: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigEindeTraject: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description First day outside the term.
                     */
                    nieuwEinde: string;
                    /** Format: date */
                    besluitdatum: string;
                    reden: string;
                    /**
                     * @description Said knowingly: longer than the rule allows.
                     * @default false
                     */
                    bovenMaximum?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        objectId: string;
                        /** Format: date */
                        einde: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listPlaatsingen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            kandidaatId: string;
                            /** @enum {string} */
                            vorm: "regulier" | "regulier-met-lks" | "banenafspraak" | "detachering" | "beschut-werk" | "proefplaatsing" | "participatieplaats" | "wsw-begeleid-werken" | "wsw-detachering" | "wsw-op-locatie" | "wsw-intern" | "dagbesteding";
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            werkgeverId: string;
                            werkgever: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            werkplekId: string | null;
                            werkplek: string | null;
                            ligging: string | null;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            leerwerktrajectId: string | null;
                            functie: string | null;
                            urenPerWeek: number;
                            loonwaarde: number | null;
                            instrumenten: string[];
                            kostenPerJaarCent: number | null;
                            nevenbaan: boolean;
                            lagereVormReden: string | null;
                            /** Format: date */
                            vanaf: string;
                            /** Format: date */
                            tot: string | null;
                            /** Format: date */
                            laatsteDag: string | null;
                            /** Format: date */
                            geplandEinde: string | null;
                            /** @enum {string} */
                            status: "gepland" | "lopend" | "beeindigd" | "vervallen";
                            /** @enum {string|null} */
                            eindeReden: "doorstroom" | "contract-afgelopen" | "uitval" | "verhuizing" | "pensioen" | "overlijden" | "eigen-verzoek" | "overig" | null;
                            eindeToelichting: string | null;
                            versie: number;
                        }[];
                        duurzaam: {
                            /** Format: date */
                            vanaf: string;
                            metingen: {
                                maanden: number;
                                /** Format: date */
                                op: string;
                                werkt: boolean | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    plaats: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    vorm: "regulier" | "regulier-met-lks" | "banenafspraak" | "detachering" | "beschut-werk" | "proefplaatsing" | "participatieplaats" | "wsw-begeleid-werken" | "wsw-detachering" | "wsw-op-locatie" | "wsw-intern" | "dagbesteding";
                    /**
                     * Format: uuid
                     * @description May be left out when the workplace says it.
                     * @default null
                     */
                    werkgeverId?: string | null;
                    /**
                     * Format: uuid
                     * @description Identifier (UUID).
                     * @default null
                     */
                    werkplekId?: string | null;
                    /**
                     * Format: uuid
                     * @description Absent links a detachment to the latest leerwerktraject; null says that there was none.
                     */
                    leerwerktrajectId?: string | null;
                    /** @default null */
                    functie?: string | null;
                    urenPerWeek: number;
                    /** @default null */
                    loonwaarde?: number | null;
                    /** @default [] */
                    instrumenten?: string[];
                    /** @default null */
                    kostenPerJaarCent?: number | null;
                    /** @default false */
                    nevenbaan?: boolean;
                    /** @default null */
                    lagereVormReden?: string | null;
                    /** Format: date */
                    vanaf: string;
                    /**
                     * Format: date
                     * @description First day outside, when agreed; null takes the end that the rule gives, or none.
                     */
                    tot?: string | null;
                    verlenging?: {
                        reden: string;
                        /** Format: date */
                        besluitdatum: string;
                        /** @default false */
                        bovenMaximum?: boolean;
                    } | null;
                    /**
                     * @description The running placement that ends on the day that this one begins.
                     * @default null
                     */
                    vorige?: {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        versie: number;
                        /** @enum {string} */
                        reden: "doorstroom" | "contract-afgelopen" | "uitval" | "verhuizing" | "pensioen" | "overlijden" | "eigen-verzoek" | "overig";
                        /** @default null */
                        toelichting?: string | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        kandidaatId: string;
                        /** @enum {string} */
                        vorm: "regulier" | "regulier-met-lks" | "banenafspraak" | "detachering" | "beschut-werk" | "proefplaatsing" | "participatieplaats" | "wsw-begeleid-werken" | "wsw-detachering" | "wsw-op-locatie" | "wsw-intern" | "dagbesteding";
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkgeverId: string;
                        werkgever: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkplekId: string | null;
                        werkplek: string | null;
                        ligging: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        leerwerktrajectId: string | null;
                        functie: string | null;
                        urenPerWeek: number;
                        loonwaarde: number | null;
                        instrumenten: string[];
                        kostenPerJaarCent: number | null;
                        nevenbaan: boolean;
                        lagereVormReden: string | null;
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                        /** Format: date */
                        laatsteDag: string | null;
                        /** Format: date */
                        geplandEinde: string | null;
                        /** @enum {string} */
                        status: "gepland" | "lopend" | "beeindigd" | "vervallen";
                        /** @enum {string|null} */
                        eindeReden: "doorstroom" | "contract-afgelopen" | "uitval" | "verhuizing" | "pensioen" | "overlijden" | "eigen-verzoek" | "overig" | null;
                        eindeToelichting: string | null;
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    bepaalGevolgen: {
        parameters: {
            query: {
                vorm: "regulier" | "regulier-met-lks" | "banenafspraak" | "detachering" | "beschut-werk" | "proefplaatsing" | "participatieplaats" | "wsw-begeleid-werken" | "wsw-detachering" | "wsw-op-locatie" | "wsw-intern" | "dagbesteding";
                vanaf: string;
                tot?: string;
                nevenbaan?: "ja" | "nee";
                loonwaarde?: number;
                leerwerktrajectId?: "geen" | string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        eindigt: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            versie: number;
                            vorm: string;
                            werkgever: string;
                            /** Format: date */
                            vanaf: string;
                            /** Format: date */
                            tot: string | null;
                        }[];
                        klokStopt: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            objectId: string;
                            soort: string;
                            /** Format: date */
                            einde: string | null;
                            vervalt: {
                                naam: string;
                                /** Format: date */
                                datum: string;
                            }[];
                        }[];
                        looptDoor: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            objectId: string;
                            soort: string;
                            /** Format: date */
                            einde: string | null;
                        }[];
                        begint: {
                            /** Format: date */
                            einde: string | null;
                            /** Format: date */
                            maximum: string | null;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            leerwerktrajectId: string | null;
                            momenten: {
                                code: string;
                                naam: string;
                                soort: string;
                                /** Format: date */
                                datum: string;
                                aanZet: string;
                            }[];
                        };
                        vormoordeel: {
                            lager: boolean;
                            redenNodig: boolean;
                            mogelijk: string;
                            grond: string;
                            tekst: string;
                        } | null;
                        vormNu: string | null;
                        dienstverband: boolean;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    corrigeerPlaatsing: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    wijziging: {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkgeverId?: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkplekId?: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        leerwerktrajectId?: string | null;
                        functie?: string | null;
                        urenPerWeek?: number;
                        loonwaarde?: number | null;
                        instrumenten?: string[];
                        kostenPerJaarCent?: number | null;
                        nevenbaan?: boolean;
                        lagereVormReden?: string | null;
                        /** Format: date */
                        vanaf?: string;
                        /** Format: date */
                        geplandEinde?: string | null;
                    };
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        kandidaatId: string;
                        /** @enum {string} */
                        vorm: "regulier" | "regulier-met-lks" | "banenafspraak" | "detachering" | "beschut-werk" | "proefplaatsing" | "participatieplaats" | "wsw-begeleid-werken" | "wsw-detachering" | "wsw-op-locatie" | "wsw-intern" | "dagbesteding";
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkgeverId: string;
                        werkgever: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkplekId: string | null;
                        werkplek: string | null;
                        ligging: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        leerwerktrajectId: string | null;
                        functie: string | null;
                        urenPerWeek: number;
                        loonwaarde: number | null;
                        instrumenten: string[];
                        kostenPerJaarCent: number | null;
                        nevenbaan: boolean;
                        lagereVormReden: string | null;
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                        /** Format: date */
                        laatsteDag: string | null;
                        /** Format: date */
                        geplandEinde: string | null;
                        /** @enum {string} */
                        status: "gepland" | "lopend" | "beeindigd" | "vervallen";
                        /** @enum {string|null} */
                        eindeReden: "doorstroom" | "contract-afgelopen" | "uitval" | "verhuizing" | "pensioen" | "overlijden" | "eigen-verzoek" | "overig" | null;
                        eindeToelichting: string | null;
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beeindigPlaatsing: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description First day outside the placement.
                     */
                    tot: string;
                    /** @enum {string} */
                    reden: "doorstroom" | "contract-afgelopen" | "uitval" | "verhuizing" | "pensioen" | "overlijden" | "eigen-verzoek" | "overig";
                    /** @default null */
                    toelichting?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        kandidaatId: string;
                        /** @enum {string} */
                        vorm: "regulier" | "regulier-met-lks" | "banenafspraak" | "detachering" | "beschut-werk" | "proefplaatsing" | "participatieplaats" | "wsw-begeleid-werken" | "wsw-detachering" | "wsw-op-locatie" | "wsw-intern" | "dagbesteding";
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkgeverId: string;
                        werkgever: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkplekId: string | null;
                        werkplek: string | null;
                        ligging: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        leerwerktrajectId: string | null;
                        functie: string | null;
                        urenPerWeek: number;
                        loonwaarde: number | null;
                        instrumenten: string[];
                        kostenPerJaarCent: number | null;
                        nevenbaan: boolean;
                        lagereVormReden: string | null;
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                        /** Format: date */
                        laatsteDag: string | null;
                        /** Format: date */
                        geplandEinde: string | null;
                        /** @enum {string} */
                        status: "gepland" | "lopend" | "beeindigd" | "vervallen";
                        /** @enum {string|null} */
                        eindeReden: "doorstroom" | "contract-afgelopen" | "uitval" | "verhuizing" | "pensioen" | "overlijden" | "eigen-verzoek" | "overig" | null;
                        eindeToelichting: string | null;
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekPlaatsingIn: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        kandidaatId: string;
                        /** @enum {string} */
                        vorm: "regulier" | "regulier-met-lks" | "banenafspraak" | "detachering" | "beschut-werk" | "proefplaatsing" | "participatieplaats" | "wsw-begeleid-werken" | "wsw-detachering" | "wsw-op-locatie" | "wsw-intern" | "dagbesteding";
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkgeverId: string;
                        werkgever: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        werkplekId: string | null;
                        werkplek: string | null;
                        ligging: string | null;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        leerwerktrajectId: string | null;
                        functie: string | null;
                        urenPerWeek: number;
                        loonwaarde: number | null;
                        instrumenten: string[];
                        kostenPerJaarCent: number | null;
                        nevenbaan: boolean;
                        lagereVormReden: string | null;
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot: string | null;
                        /** Format: date */
                        laatsteDag: string | null;
                        /** Format: date */
                        geplandEinde: string | null;
                        /** @enum {string} */
                        status: "gepland" | "lopend" | "beeindigd" | "vervallen";
                        /** @enum {string|null} */
                        eindeReden: "doorstroom" | "contract-afgelopen" | "uitval" | "verhuizing" | "pensioen" | "overlijden" | "eigen-verzoek" | "overig" | null;
                        eindeToelichting: string | null;
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    schortPlaatsingOp: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    vanaf: string;
                    /**
                     * Format: date
                     * @description First day on which the clock runs again; null while nobody knows.
                     */
                    tot?: string | null;
                    /** @enum {string} */
                    reden: "ziekte" | "zwangerschap" | "zorgtaken" | "detentie" | "verblijf-elders" | "werkgever-gesloten" | "overig";
                    toelichting: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        objectId: string;
                        /** Format: date */
                        einde: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigEindePlaatsing: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description First day outside the term.
                     */
                    nieuwEinde: string;
                    /** Format: date */
                    besluitdatum: string;
                    reden: string;
                    /**
                     * @description Said knowingly: longer than the rule allows.
                     * @default false
                     */
                    bovenMaximum?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        objectId: string;
                        /** Format: date */
                        einde: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listKlokken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            objectSoort: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            objectId: string;
                            soort: string;
                            status: string;
                            /** Format: date */
                            start: string | null;
                            /** Format: date */
                            einde: string | null;
                            /** Format: date */
                            eindeMinstens: string | null;
                            /** Format: date */
                            laatsteDag: string | null;
                            /** Format: date */
                            maximum: string | null;
                            opgeschorteDagen: number;
                            staatStil: boolean;
                            regel: {
                                id: string;
                                naam: string;
                                /** Format: date */
                                versie: string;
                                uitleg: string;
                                wettekst: string | null;
                                bron: {
                                    titel: string;
                                    artikel?: string;
                                    url?: string;
                                    noot?: string;
                                };
                            } | null;
                            geenRegel: string | null;
                            opschortingen: {
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                /** Format: date */
                                vanaf: string;
                                /** Format: date */
                                tot: string | null;
                                reden: string;
                                toelichting: string;
                                door: string;
                                /** Format: date-time */
                                vastgelegdOp: string;
                                /** Format: date-time */
                                vervallenOp: string | null;
                                vervallenReden: string | null;
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                vervangenDoor: string | null;
                            }[];
                            eindewijzigingen: {
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                /** @enum {string} */
                                soort: "verlenging" | "verkorting";
                                /** Format: date */
                                oudEinde: string | null;
                                /** Format: date */
                                nieuwEinde: string;
                                /** Format: date */
                                besluitdatum: string;
                                reden: string;
                                bovenMaximum: boolean;
                                door: string;
                                /** Format: date-time */
                                vastgelegdOp: string;
                                /** Format: date-time */
                                vervallenOp: string | null;
                                vervallenReden: string | null;
                            }[];
                            momenten: {
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                termijnId: string | null;
                                versie: number | null;
                                code: string;
                                naam: string;
                                /** @enum {string} */
                                soort: "einde" | "toets" | "signaal" | "antwoord";
                                /** Format: date */
                                datum: string;
                                minstens: boolean;
                                aanZet: string;
                                /** @enum {string} */
                                stand: "komt" | "te-laat" | "onbekend" | "afgehandeld" | "vervallen";
                                uitleg: string | null;
                                bron: {
                                    titel: string;
                                    artikel?: string;
                                    url?: string;
                                    noot?: string;
                                } | null;
                                besluit: string | null;
                                /** Format: date-time */
                                afgehandeldOp: string | null;
                            }[];
                            opmerkingen: {
                                code: string;
                                tekst: string;
                            }[];
                            /** @description The proof: rules, sources, versions and inputs as a tree. */
                            bewijs: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listTermijnen: {
        parameters: {
            query?: {
                na?: string;
                aantal?: number;
                consulent?: "mij" | string;
                gemeente?: string;
                tot?: string;
                aanZet?: "consulent" | "anderen";
                telling?: "ja" | "nee";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            kandidaatId: string;
                            dossiernummer: string;
                            voornaam: string;
                            voorvoegsel: string | null;
                            achternaam: string;
                            gemeente: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            consulentId: string | null;
                            consulent: string | null;
                            objectSoort: string;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            objectId: string;
                            code: string;
                            naam: string;
                            /** @enum {string} */
                            soort: "einde" | "toets" | "signaal" | "antwoord";
                            /** Format: date */
                            datum: string;
                            aanZet: string;
                            versie: number;
                        }[];
                        volgende: string | null;
                        aantal: number | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigOpschorting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    vanaf?: string;
                    /** Format: date */
                    tot?: string | null;
                    /** @enum {string} */
                    reden?: "ziekte" | "zwangerschap" | "zorgtaken" | "detentie" | "verblijf-elders" | "werkgever-gesloten" | "overig";
                    toelichting?: string;
                    waarom: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        objectId: string;
                        /** Format: date */
                        einde: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekOpschortingIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        objectId: string;
                        /** Format: date */
                        einde: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekEindewijzigingIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reden: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        objectId: string;
                        /** Format: date */
                        einde: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    handelTermijnAf: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    besluit: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        kandidaatId: string;
                        objectSoort: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        objectId: string;
                        code: string;
                        naam: string;
                        /** @enum {string} */
                        soort: "einde" | "toets" | "signaal" | "antwoord";
                        /** Format: date */
                        datum: string;
                        aanZet: string;
                        /** @enum {string} */
                        status: "open" | "afgehandeld" | "vervallen";
                        besluit: string | null;
                        /** Format: date-time */
                        afgehandeldOp: string | null;
                        versie: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    readVandaag: {
        parameters: {
            query?: {
                voor?: "mij" | "organisatie";
                aantal?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        vandaag: string;
                        /**
                         * Format: date
                         * @description First day after the seven days that `dezeWeek` looks ahead.
                         */
                        weekTot: string;
                        /** @enum {string} */
                        voor: "mij" | "organisatie";
                        teLaat: {
                            /** @description Counted up to 1000; that number means "1000 or more". */
                            aantal: number;
                            items: {
                                /** @enum {string} */
                                bron: "taak" | "termijn";
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                titel: string;
                                /** Format: date */
                                datum: string;
                                /** @description Days from today; negative is late. */
                                dagen: number;
                                wachtOp: string;
                                versie: number;
                                eigenaar: string | null;
                                object: {
                                    soort: string;
                                    /**
                                     * Format: uuid
                                     * @description Identifier (UUID).
                                     */
                                    id: string;
                                    termijn: string;
                                } | null;
                                kandidaat: {
                                    /**
                                     * Format: uuid
                                     * @description Identifier (UUID).
                                     */
                                    id: string;
                                    naam: string;
                                    dossiernummer: string;
                                    gemeente: string;
                                    fase: string | null;
                                    indeling: string | null;
                                };
                            }[];
                        };
                        dezeWeek: {
                            /** @description Counted up to 1000; that number means "1000 or more". */
                            aantal: number;
                            items: {
                                /** @enum {string} */
                                bron: "taak" | "termijn";
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                titel: string;
                                /** Format: date */
                                datum: string;
                                /** @description Days from today; negative is late. */
                                dagen: number;
                                wachtOp: string;
                                versie: number;
                                eigenaar: string | null;
                                object: {
                                    soort: string;
                                    /**
                                     * Format: uuid
                                     * @description Identifier (UUID).
                                     */
                                    id: string;
                                    termijn: string;
                                } | null;
                                kandidaat: {
                                    /**
                                     * Format: uuid
                                     * @description Identifier (UUID).
                                     */
                                    id: string;
                                    naam: string;
                                    dossiernummer: string;
                                    gemeente: string;
                                    fase: string | null;
                                    indeling: string | null;
                                };
                            }[];
                        };
                        wachtOpMij: {
                            /** @description Counted up to 1000; that number means "1000 or more". */
                            aantal: number;
                            items: {
                                /** @enum {string} */
                                bron: "taak" | "termijn";
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                titel: string;
                                /** Format: date */
                                datum: string;
                                /** @description Days from today; negative is late. */
                                dagen: number;
                                wachtOp: string;
                                versie: number;
                                eigenaar: string | null;
                                object: {
                                    soort: string;
                                    /**
                                     * Format: uuid
                                     * @description Identifier (UUID).
                                     */
                                    id: string;
                                    termijn: string;
                                } | null;
                                kandidaat: {
                                    /**
                                     * Format: uuid
                                     * @description Identifier (UUID).
                                     */
                                    id: string;
                                    naam: string;
                                    dossiernummer: string;
                                    gemeente: string;
                                    fase: string | null;
                                    indeling: string | null;
                                };
                            }[];
                        };
                        wachtOpAnderen: {
                            /** @description Counted up to 1000; that number means "1000 or more". */
                            aantal: number;
                            items: {
                                /** @enum {string} */
                                bron: "taak" | "termijn";
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                titel: string;
                                /** Format: date */
                                datum: string;
                                /** @description Days from today; negative is late. */
                                dagen: number;
                                wachtOp: string;
                                versie: number;
                                eigenaar: string | null;
                                object: {
                                    soort: string;
                                    /**
                                     * Format: uuid
                                     * @description Identifier (UUID).
                                     */
                                    id: string;
                                    termijn: string;
                                } | null;
                                kandidaat: {
                                    /**
                                     * Format: uuid
                                     * @description Identifier (UUID).
                                     */
                                    id: string;
                                    naam: string;
                                    dossiernummer: string;
                                    gemeente: string;
                                    fase: string | null;
                                    indeling: string | null;
                                };
                            }[];
                            partij: string;
                        }[];
                        zonderVolgendeStap: {
                            /** @description Counted up to 1000; that number means "1000 or more". */
                            aantal: number;
                            items: {
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                naam: string;
                                dossiernummer: string;
                                gemeente: string;
                                fase: string | null;
                                indeling: string | null;
                            }[];
                        };
                        terugmeldingen: {
                            teBeantwoorden: {
                                /** @description Counted up to 1000; that number means "1000 or more". */
                                aantal: number;
                                items: {
                                    /**
                                     * Format: uuid
                                     * @description Identifier (UUID).
                                     */
                                    id: string;
                                    reden: string;
                                    gemeente: string;
                                    /** Format: date */
                                    antwoordUiterlijk: string;
                                    verzondenDoor: string;
                                    kandidaat: {
                                        /**
                                         * Format: uuid
                                         * @description Identifier (UUID).
                                         */
                                        id: string;
                                        naam: string;
                                        dossiernummer: string;
                                        gemeente: string;
                                        fase: string | null;
                                        indeling: string | null;
                                    };
                                }[];
                            };
                            wachtOpAntwoord: {
                                /** @description Counted up to 1000; that number means "1000 or more". */
                                aantal: number;
                                items: {
                                    /**
                                     * Format: uuid
                                     * @description Identifier (UUID).
                                     */
                                    id: string;
                                    reden: string;
                                    gemeente: string;
                                    /** Format: date */
                                    antwoordUiterlijk: string;
                                    verzondenDoor: string;
                                    kandidaat: {
                                        /**
                                         * Format: uuid
                                         * @description Identifier (UUID).
                                         */
                                        id: string;
                                        naam: string;
                                        dossiernummer: string;
                                        gemeente: string;
                                        fase: string | null;
                                        indeling: string | null;
                                    };
                                }[];
                            };
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listTellingen: {
        parameters: {
            query: {
                jaar: number;
                soort: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            gemeente: string;
                            aantal: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listJournaalregels: {
        parameters: {
            query?: {
                soort?: "inzage" | "wijziging" | "zoekvraag" | "export" | "inlog" | "beheer";
                gebruikerId?: string;
                dossiernummer?: string;
                vanaf?: string;
                na?: string;
                aantal?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            plaats: string;
                            /** Format: date-time */
                            op: string;
                            gebruiker: string | null;
                            rol: string | null;
                            organisatie: string | null;
                            soort: string;
                            wat: string;
                            doel: string;
                            reden: string | null;
                            aantal: number;
                            dossiers: string[];
                        }[];
                        volgende: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    controleerJournaal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regels: number;
                        breuken: {
                            baan: number;
                            nr: number;
                            reden: string;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    lijstOvernames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            bestandsnaam: string;
                            grootte: number;
                            /** @enum {string} */
                            staat: "ingelezen" | "beoordeeld" | "verwerkt" | "teruggedraaid" | "afgebroken";
                            aantallen: {
                                [key: string]: number;
                            } | null;
                            resultaat: {
                                [key: string]: number;
                            } | null;
                            gemaaktDoor: string;
                            /** Format: date-time */
                            gemaaktOp: string;
                            /** Format: date-time */
                            verwerktOp: string | null;
                            /** Format: date-time */
                            teruggedraaidOp: string | null;
                            versie: number;
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesBestandIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    bestand: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        eerder: string | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesOvername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        bestandsnaam: string;
                        grootte: number;
                        /** @enum {string} */
                        staat: "ingelezen" | "beoordeeld" | "verwerkt" | "teruggedraaid" | "afgebroken";
                        aantallen: {
                            [key: string]: number;
                        } | null;
                        resultaat: {
                            [key: string]: number;
                        } | null;
                        gemaaktDoor: string;
                        /** Format: date-time */
                        gemaaktOp: string;
                        /** Format: date-time */
                        verwerktOp: string | null;
                        /** Format: date-time */
                        teruggedraaidOp: string | null;
                        versie: number;
                        bezig: number | null;
                        overzicht: {
                            /** @enum {string} */
                            soort: "csv" | "xlsx";
                            codering: string | null;
                            scheiding: string | null;
                            blad: string | null;
                            readonly bladen: string[];
                            verloren: number;
                            readonly kop: string[];
                            kopRegel: number;
                            readonly kolommen: {
                                kolom: string;
                                /** @enum {string|null} */
                                veld: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking" | null;
                                /** @enum {string|null} */
                                voorstel: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking" | null;
                                zekerheid: number;
                                reden: string;
                                readonly voorbeelden: string[];
                            }[];
                            readonly overgeslagen: {
                                regel: number;
                                /** @enum {string} */
                                soort: "titel" | "kop" | "leeg" | "totaal" | "voetregel";
                            }[];
                            vermeldTotaal: number | null;
                            bevindingen: {
                                [key: string]: number;
                            };
                            ernst: {
                                [key: string]: "fout" | "waarschuwing" | "opmerking";
                            };
                            readonly aanvaardbaar: string[];
                            readonly aanvaard: string[];
                            readonly onbekendeWoorden: {
                                /** @enum {string} */
                                veld: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking";
                                waarde: string;
                                aantal: number;
                                readonly keuzen: string[];
                            }[];
                            readonly weggelaten: number[];
                            onthouden: boolean;
                        } | null;
                        keuzen: {
                            vertaling: {
                                [key: string]: {
                                    [key: string]: string;
                                };
                            };
                            /** @enum {string|null} */
                            datumvolgorde: "dmj" | "mdj" | null;
                            standaardGemeente: string | null;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    breekOvernameAf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigOvername: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    codering?: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-1" | "windows-1254" | "iso-8859-15";
                    /** @enum {string} */
                    scheiding?: ";" | "," | "\t" | "|";
                    blad?: string;
                    kolommen?: {
                        [key: string]: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking" | null;
                    };
                    aanvaard?: string[];
                    vertaling?: {
                        [key: string]: {
                            [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    datumvolgorde?: "dmj" | "mdj";
                    standaardGemeente?: string;
                    herstel?: {
                        regel: number;
                        /** @enum {string} */
                        veld: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking";
                        waarde: string;
                    }[];
                    weglaten?: number[];
                    terugnemen?: number[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        bestandsnaam: string;
                        grootte: number;
                        /** @enum {string} */
                        staat: "ingelezen" | "beoordeeld" | "verwerkt" | "teruggedraaid" | "afgebroken";
                        aantallen: {
                            [key: string]: number;
                        } | null;
                        resultaat: {
                            [key: string]: number;
                        } | null;
                        gemaaktDoor: string;
                        /** Format: date-time */
                        gemaaktOp: string;
                        /** Format: date-time */
                        verwerktOp: string | null;
                        /** Format: date-time */
                        teruggedraaidOp: string | null;
                        versie: number;
                        bezig: number | null;
                        overzicht: {
                            /** @enum {string} */
                            soort: "csv" | "xlsx";
                            codering: string | null;
                            scheiding: string | null;
                            blad: string | null;
                            readonly bladen: string[];
                            verloren: number;
                            readonly kop: string[];
                            kopRegel: number;
                            readonly kolommen: {
                                kolom: string;
                                /** @enum {string|null} */
                                veld: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking" | null;
                                /** @enum {string|null} */
                                voorstel: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking" | null;
                                zekerheid: number;
                                reden: string;
                                readonly voorbeelden: string[];
                            }[];
                            readonly overgeslagen: {
                                regel: number;
                                /** @enum {string} */
                                soort: "titel" | "kop" | "leeg" | "totaal" | "voetregel";
                            }[];
                            vermeldTotaal: number | null;
                            bevindingen: {
                                [key: string]: number;
                            };
                            ernst: {
                                [key: string]: "fout" | "waarschuwing" | "opmerking";
                            };
                            readonly aanvaardbaar: string[];
                            readonly aanvaard: string[];
                            readonly onbekendeWoorden: {
                                /** @enum {string} */
                                veld: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking";
                                waarde: string;
                                aantal: number;
                                readonly keuzen: string[];
                            }[];
                            readonly weggelaten: number[];
                            onthouden: boolean;
                        } | null;
                        keuzen: {
                            vertaling: {
                                [key: string]: {
                                    [key: string]: string;
                                };
                            };
                            /** @enum {string|null} */
                            datumvolgorde: "dmj" | "mdj" | null;
                            standaardGemeente: string | null;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    lijstOvernameregels: {
        parameters: {
            query?: {
                klasse?: "goed" | "teHerstellen" | "dubbel" | "tegenstrijdig";
                code?: string;
                groep?: number;
                na?: number;
                aantal?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            regel: number;
                            /** @enum {string} */
                            klasse: "goed" | "teHerstellen" | "dubbel" | "tegenstrijdig";
                            /** @enum {string|null} */
                            actie: "nieuw" | "gewijzigd" | "ongewijzigd" | null;
                            groep: number | null;
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            kandidaatId: string | null;
                            cellen: {
                                [key: string]: string;
                            };
                            meldingen: {
                                regel: number;
                                /** @enum {string|null} */
                                veld: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking" | null;
                                waarde: string;
                                code: string;
                                reden: string;
                                herstel: string;
                                /** @enum {string} */
                                ernst: "fout" | "waarschuwing" | "opmerking";
                                voorstel?: string;
                                params: {
                                    [key: string]: string | number;
                                };
                            }[];
                        }[];
                        volgende: number | null;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    exportOvernamebevindingen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beoordeelOvername: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    codering?: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-1" | "windows-1254" | "iso-8859-15";
                    /** @enum {string} */
                    scheiding?: ";" | "," | "\t" | "|";
                    blad?: string;
                    kolommen?: {
                        [key: string]: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking" | null;
                    };
                    aanvaard?: string[];
                    vertaling?: {
                        [key: string]: {
                            [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    datumvolgorde?: "dmj" | "mdj";
                    standaardGemeente?: string;
                    herstel?: {
                        regel: number;
                        /** @enum {string} */
                        veld: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking";
                        waarde: string;
                    }[];
                    weglaten?: number[];
                    terugnemen?: number[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Identifier (UUID).
                         */
                        id: string;
                        bestandsnaam: string;
                        grootte: number;
                        /** @enum {string} */
                        staat: "ingelezen" | "beoordeeld" | "verwerkt" | "teruggedraaid" | "afgebroken";
                        aantallen: {
                            [key: string]: number;
                        } | null;
                        resultaat: {
                            [key: string]: number;
                        } | null;
                        gemaaktDoor: string;
                        /** Format: date-time */
                        gemaaktOp: string;
                        /** Format: date-time */
                        verwerktOp: string | null;
                        /** Format: date-time */
                        teruggedraaidOp: string | null;
                        versie: number;
                        bezig: number | null;
                        overzicht: {
                            /** @enum {string} */
                            soort: "csv" | "xlsx";
                            codering: string | null;
                            scheiding: string | null;
                            blad: string | null;
                            readonly bladen: string[];
                            verloren: number;
                            readonly kop: string[];
                            kopRegel: number;
                            readonly kolommen: {
                                kolom: string;
                                /** @enum {string|null} */
                                veld: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking" | null;
                                /** @enum {string|null} */
                                voorstel: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking" | null;
                                zekerheid: number;
                                reden: string;
                                readonly voorbeelden: string[];
                            }[];
                            readonly overgeslagen: {
                                regel: number;
                                /** @enum {string} */
                                soort: "titel" | "kop" | "leeg" | "totaal" | "voetregel";
                            }[];
                            vermeldTotaal: number | null;
                            bevindingen: {
                                [key: string]: number;
                            };
                            ernst: {
                                [key: string]: "fout" | "waarschuwing" | "opmerking";
                            };
                            readonly aanvaardbaar: string[];
                            readonly aanvaard: string[];
                            readonly onbekendeWoorden: {
                                /** @enum {string} */
                                veld: "bsn" | "volledigeNaam" | "achternaam" | "voorvoegsel" | "voornaam" | "voorletters" | "geboortedatum" | "geslacht" | "postcode" | "woonplaats" | "gemeente" | "telefoon" | "email" | "contacttaal" | "doelgroepen" | "doelgroepregister" | "fase" | "faseSinds" | "abc" | "verwachting" | "beoordeling" | "consulent" | "uitkering" | "traject" | "startTraject" | "eindeTraject" | "aanbieder" | "plaatsing" | "werkgever" | "uren" | "startPlaatsing" | "eindePlaatsing" | "loonwaarde" | "adviesBeschut" | "adviesDatum" | "jobcoach" | "opmerking";
                                waarde: string;
                                aantal: number;
                                readonly keuzen: string[];
                            }[];
                            readonly weggelaten: number[];
                            onthouden: boolean;
                        } | null;
                        keuzen: {
                            vertaling: {
                                [key: string]: {
                                    [key: string]: string;
                                };
                            };
                            /** @enum {string|null} */
                            datumvolgorde: "dmj" | "mdj" | null;
                            standaardGemeente: string | null;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    verwerkOvername: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    restOverslaan?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nieuw: number;
                        gewijzigd: number;
                        ongewijzigd: number;
                        overgeslagen: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    draaiOvernameTerug: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that is changed. */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        verwijderd: number;
                        hersteld: number;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not signed in. */
            401: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description The role may not do this. */
            403: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Absent, or not visible to this user. */
            404: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Changed by somebody else meanwhile. */
            412: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description If-Match is missing. */
            428: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    openSessie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    gebruikersnaam: string;
                    wachtwoord: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gebruiker: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            naam: string;
                            gebruikersnaam: string;
                            rol: string;
                            /** @enum {string} */
                            taal: "nl" | "en";
                            organisatie: {
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                naam: string;
                                soort: string;
                            };
                        };
                        regio: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            naam: string;
                        };
                        gemeenten: string[];
                        /** @enum {string} */
                        bereik: "gemeente" | "regio";
                        rechten: string[];
                        /** @enum {string} */
                        modus: "demo" | "production" | "test";
                        /** Format: date */
                        vandaag: string;
                        /** Format: date-time */
                        verlooptOp: string;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesSessie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        gebruiker: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            naam: string;
                            gebruikersnaam: string;
                            rol: string;
                            /** @enum {string} */
                            taal: "nl" | "en";
                            organisatie: {
                                /**
                                 * Format: uuid
                                 * @description Identifier (UUID).
                                 */
                                id: string;
                                naam: string;
                                soort: string;
                            };
                        };
                        regio: {
                            /**
                             * Format: uuid
                             * @description Identifier (UUID).
                             */
                            id: string;
                            naam: string;
                        };
                        gemeenten: string[];
                        /** @enum {string} */
                        bereik: "gemeente" | "regio";
                        rechten: string[];
                        /** @enum {string} */
                        modus: "demo" | "production" | "test";
                        /** Format: date */
                        vandaag: string;
                        /** Format: date-time */
                        verlooptOp: string;
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    sluitSessie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    listDemoAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            gebruikersnaam: string;
                            wachtwoord: string;
                            naam: string;
                            rol: string;
                            organisatie: string;
                            uitleg: {
                                nl: string;
                                en: string;
                            };
                            probeer: {
                                nl: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenLoonkostensubsidie: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    peildatum: string;
                    /** @enum {string} */
                    grondslag: "loonwaarde" | "forfait-50" | "forfait-68";
                    loonwaarde?: number;
                    urenPerWeek: number;
                    /** @default 36 */
                    normaleArbeidsduur?: number;
                    /** @default 21 */
                    leeftijd?: number;
                    /** Format: date */
                    begin?: string;
                    /** @enum {string} */
                    lezing?: "lasten-bovenop" | "lasten-in-maximum";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenLoonwaarde: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    peildatum?: string;
                    hoofdtaken: {
                        tijdaandeel: number;
                        prestatie: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenWettelijkMinimumloon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    peildatum: string;
                    /** @default 21 */
                    leeftijd?: number;
                    /** @default false */
                    bbl?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenTermijnen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    soort: "leerwerktraject" | "detachering" | "proefplaatsing" | "participatieplaats" | "advies-beschut-werk" | "besluit-loonkostensubsidie" | "werk-doelgroep-a";
                    /** Format: date */
                    start: string;
                    /** Format: date */
                    leerwerkStart?: string | null;
                    opschortingen?: {
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot?: string | null;
                        /** @default niet opgegeven */
                        reden?: string;
                    }[];
                    leerwerkOpschortingen?: {
                        /** Format: date */
                        vanaf: string;
                        /** Format: date */
                        tot?: string | null;
                        /** @default niet opgegeven */
                        reden?: string;
                    }[];
                    /** @enum {string} */
                    keuze?: "alleen-eigen-klok" | "leerwerk-schuift-mee";
                    wijzigingen?: {
                        /** Format: date */
                        nieuweEinddatum: string;
                        /** Format: date */
                        besluitdatum: string;
                        /** @default niet opgegeven */
                        reden?: string;
                    }[];
                    /** Format: date */
                    opDatum?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenAdviesBeschutWerk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    aanvraagdatum: string;
                    /** @enum {string} */
                    aanvrager: "college" | "persoon";
                    /** Format: date */
                    vorigAdvies?: string | null;
                    /** @default false */
                    nieuweFeiten?: boolean;
                    wsw?: {
                        begeleidWerken: boolean;
                    } | null;
                    aanpassingNodig?: boolean | null;
                    begeleidingNodig?: boolean | null;
                    arbeidsvermogen?: boolean | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenTaakstelling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    peildatum?: string;
                    doelBanen: number;
                    urenPerWeek: number[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenBijstandNaastWerk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    peildatum: string;
                    /** @enum {string} */
                    leefvorm: "alleenstaande" | "gehuwden";
                    nettoInkomenCent: number;
                    /** @enum {string} */
                    vrijlating: "n" | "r" | "y" | "z" | "aa" | "34a" | "geen";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenKostendelersnorm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    peildatum: string;
                    aantal: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenBijstandUitbetaling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    peildatum: string;
                    bijstandCent: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenInkomstenbelasting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    jaar: number;
                    brutoJaarCent: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenZorgtoeslag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    jaar: number;
                    toetsingsinkomenCent: number;
                    partner: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenLoonkostenvoordeel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    jaar: number;
                    /** @enum {string} */
                    soort: "banenafspraak" | "arbeidsgehandicapt" | "herplaatsing";
                    verloondeUren: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenJobcoaching: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    peildatum?: string;
                    urenPerWeek: number;
                    weken: number;
                    /** @enum {number} */
                    jaar: 1 | 2 | 3;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenBewaartermijn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    categorie: string;
                    /** Format: date */
                    einddatum: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    berekenVariant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    variant: 1 | 2 | 3 | "1" | "2" | "3";
                    beschutteBanen?: number;
                    overigeBanen?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rekenregel: string;
                        uitkomst: {
                            [key: string]: unknown;
                        };
                        bewijs: {
                            [key: string]: unknown;
                        };
                        kwitantie: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description The input is not valid; each field says what would be right. */
            400: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description In conflict with what is there. */
            409: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Understood, but not possible. */
            422: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Not available now; nothing was stored. */
            503: {
                headers: {
                    /** @description Full version of this API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
}

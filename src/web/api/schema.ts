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
                    /** @default null */
                    leesniveau?: ("A1" | "A2" | "B1" | "B2" | "niet-lezend") | null;
                    /** @default null */
                    telefoon?: string | null;
                    /** @default null */
                    email?: string | null;
                    postcode?: string | null;
                    /** @default null */
                    woonplaats?: string | null;
                    gemeente: string;
                    /** @default null */
                    bsn?: string | null;
                    /** @default null */
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
                        leesniveau?: ("A1" | "A2" | "B1" | "B2" | "niet-lezend") | null;
                        telefoon?: string | null;
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
                            tot: string | null;
                            bron: string;
                            reden: string | null;
                            door: string | null;
                            /** Format: date-time */
                            vastgelegdOp: string;
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
}

import type { Loting } from './toeval.ts'

/** A name as it is recorded. All are invented: family names and first names are common and drawn apart. */
export type Naam = {
  readonly voornaam: string
  readonly voorvoegsel: string | null
  readonly achternaam: string
  readonly geslacht: 'V' | 'M' | 'X'
}

type Herkomst = {
  readonly V: readonly string[]
  readonly M: readonly string[]
  readonly achternamen: readonly string[]
}

const lijst = (tekst: string): readonly string[] => tekst.split(',').map((naam) => naam.trim())

/** First and family names per language at home; a prefix is set apart by a slash. */
export const NAMEN: Readonly<Record<'nl' | 'tr' | 'ar' | 'ti' | 'pl' | 'fa' | 'uk' | 'sr' | 'so', Herkomst>> =
  {
    nl: {
      V: lijst(
        'Anja,Anneke,Astrid,Bianca,Carla,Chantal,Corrie,Daniëlle,Denise,Diana,Ellen,Els,Esmee,Eva,Femke,Fleur,Ilse,Ingrid,Iris,Jolanda,Joyce,Karin,Kim,Lieke,Linda,Lotte,Manon,Maria,Marieke,Marjan,Marloes,Mieke,Monique,Naomi,Nicole,Patricia,Petra,Ria,Romy,Roos,Sandra,Sanne,Saskia,Silvia,Sophie,Stephanie,Tessa,Truus,Wendy,Wilma,Yvonne',
      ),
      M: lijst(
        'Ad,Adrie,André,Arjan,Bart,Bas,Ben,Bert,Bram,Cees,Daan,Danny,Dennis,Dirk,Erik,Erwin,Frank,Gerard,Guus,Hans,Harrie,Henk,Jack,Jan,Jeroen,Jesse,Johan,John,Joost,Jos,Kees,Kevin,Koen,Leo,Luuk,Marcel,Mark,Martijn,Max,Michel,Mike,Nick,Patrick,Paul,Peter,Piet,Ricardo,Rik,Rob,Ronald,Ruben,Ruud,Sjaak,Stefan,Tim,Tom,Toon,Wesley,Wim',
      ),
      achternamen: lijst(
        'Aarts,Adriaansen,Backx,Bakker,van den/Berg,van/Bergen,Boers,de/Boer,van den/Boom,Bosman,Braat,de/Bruijn,Buijs,Claassen,Cornelissen,Dekkers,van/Dijk,Dingemans,van/Dongen,Elst,Franken,Geerts,van/Gils,Goossens,de/Groot,van/Haperen,Heijmans,Hendrickx,van der/Heijden,van/Hooijdonk,Huijgen,Jacobs,Jansen,Janssens,de/Jong,Jongeneelen,Kerstens,Klaassen,de/Kok,Konings,Kools,Krijnen,van/Loon,Luijten,Maas,Machielsen,Matthijssen,van/Meer,Meeuwissen,Mertens,Mol,Mulders,Nagtzaam,Nijs,van/Oers,van/Oosterhout,Peeters,Pijnenburg,Poppelaars,Quirijnen,Raaijmakers,van/Rijsbergen,Roks,Rommens,Schets,Schrauwen,Smits,Snepvangers,Sprangers,van/Steen,Suijkerbuijk,Theuns,Timmermans,van/Tilburg,Uijtdewilligen,Verbeek,Verdult,Vermeulen,Vissers,de/Vries,de/Vet,Vrolijk,Wagemakers,van de/Water,Wijnen,de/Wit,Withagen,van/Zundert,Zwaans',
      ),
    },
    tr: {
      V: lijst('Aylin,Ayşe,Dilara,Elif,Emine,Esra,Fatma,Gülsüm,Hatice,Meryem,Nurgül,Selin,Sevda,Zeynep'),
      M: lijst('Ahmet,Can,Emre,Hakan,Hasan,Hüseyin,İbrahim,Kemal,Mehmet,Murat,Mustafa,Orhan,Serkan,Yusuf'),
      achternamen: lijst(
        'Aksoy,Arslan,Aydın,Çelik,Demir,Doğan,Erdoğdu,Kaya,Kılıç,Koç,Özdemir,Öztürk,Polat,Şahin,Yıldız,Yılmaz',
      ),
    },
    ar: {
      V: lijst(
        'Amal,Amina,Fatima,Hala,Hanan,Iman,Jamila,Khadija,Layla,Mariam,Nadia,Nour,Rania,Salma,Samira,Souad,Yasmin,Zahra',
      ),
      M: lijst(
        'Abdullah,Ahmad,Ali,Bilal,Driss,Fadi,Hamza,Hassan,Ibrahim,Karim,Khaled,Mohamed,Omar,Rachid,Rami,Samir,Tarik,Yassin,Youssef,Ziad',
      ),
      achternamen: lijst(
        'Aboutaleb,Al Ahmad,Al Hariri,Al Masri,Amrani,Azzouzi,Bakkali,Ben Ali,Bouazza,Chaoui,Darwish,El Idrissi,El Khattabi,Fares,Ghazal,Haddad,Hamdan,Kabbani,Khalil,Khoury,Mansour,Nasser,Ouali,Qasim,Saadi,Sabbagh,Tahiri,Yousfi,Zidan',
      ),
    },
    ti: {
      V: lijst('Abrehet,Almaz,Eden,Feven,Freweini,Helen,Lula,Mehret,Rahwa,Saba,Selam,Senait,Winta,Yordanos'),
      M: lijst(
        'Abel,Amanuel,Berhane,Biniam,Dawit,Filmon,Habtom,Isaias,Kidane,Medhanie,Mussie,Robel,Samuel,Tesfay,Yonas',
      ),
      achternamen: lijst(
        'Abraha,Berhe,Gebremeskel,Ghebrehiwet,Habte,Haile,Kahsay,Kidane,Mehari,Negash,Okbay,Tekle,Tesfamariam,Weldu,Yohannes,Zerai',
      ),
    },
    pl: {
      V: lijst('Agnieszka,Beata,Ewa,Joanna,Katarzyna,Magdalena,Małgorzata,Monika,Zofia'),
      M: lijst('Andrzej,Jacek,Kamil,Krzysztof,Marek,Paweł,Piotr,Tomasz,Wojciech'),
      achternamen: lijst(
        'Dąbrowski,Kamiński,Kowalczyk,Kowalski,Lewandowski,Mazur,Nowak,Szymański,Wiśniewski,Wójcik,Zając,Zieliński',
      ),
    },
    fa: {
      V: lijst('Farida,Fereshta,Laleh,Maryam,Nasrin,Parisa,Roya,Shirin,Soraya,Zohra'),
      M: lijst('Ahmad,Behrouz,Farhad,Hamid,Jawad,Mahdi,Navid,Omid,Reza,Sohrab'),
      achternamen: lijst(
        'Ahmadi,Azizi,Ebrahimi,Farahani,Haidari,Hosseini,Karimi,Mohammadi,Nazari,Noori,Rahimi,Rezai,Sadeghi,Sultani',
      ),
    },
    uk: {
      V: lijst('Iryna,Kateryna,Nataliia,Oksana,Olena,Svitlana,Tetiana,Yuliia'),
      M: lijst('Andrii,Bohdan,Dmytro,Mykola,Oleksandr,Serhii,Taras,Volodymyr'),
      achternamen: lijst(
        'Bondarenko,Hrytsenko,Koval,Kovalenko,Kravchenko,Lysenko,Marchenko,Melnyk,Shevchuk,Tkachenko',
      ),
    },
    sr: {
      V: lijst('Anoushka,Cheryl,Gracia,Indira,Jennifer,Latoya,Melissa,Priya,Rosita,Sharmila,Shanti,Urmila'),
      M: lijst('Anand,Clyde,Dewindre,Errol,Gilbert,Glenn,Marvin,Radjesh,Roy,Stanley,Sunil,Winston'),
      achternamen: lijst(
        'Baboeram,Bihari,Blijd,Doorson,Emanuels,Jagroep,Kromosoeto,Landveld,Martina,Mohan,Pengel,Pinas,Ramdin,Sewnath,Soekhai,Wijntuin',
      ),
    },
    so: {
      V: lijst('Amina,Asha,Ayaan,Fadumo,Faiza,Halima,Hodan,Ifrah,Sagal'),
      M: lijst('Abdi,Abdirahman,Ahmed,Farah,Guled,Hassan,Ismail,Liban,Mahad'),
      achternamen: lijst('Abdullahi,Adan,Ali,Farah,Hersi,Isse,Jama,Mohamud,Nur,Osman,Warsame,Yusuf'),
    },
  }

export type Taalgroep = keyof typeof NAMEN

/** The contact language that goes with a group, for who does not speak Dutch yet. */
export const CONTACTTAAL: Readonly<Record<Taalgroep, string>> = {
  nl: 'nl',
  tr: 'tr',
  ar: 'ar',
  ti: 'ti',
  pl: 'pl',
  fa: 'fa',
  uk: 'uk',
  sr: 'nl',
  so: 'so',
}

/** A name of a group; three in two hundred chose not to record V or M. */
export function drawNaam(loting: Loting, groep: Taalgroep): Naam {
  const geslacht = loting.kans(0.48) ? 'V' : 'M'
  const namen = NAMEN[groep]
  const [voorvoegsel, achternaam] = splitNaam(loting.kies(namen.achternamen))
  const naam = { voornaam: loting.kies(namen[geslacht]), voorvoegsel, achternaam }
  return { ...naam, geslacht: loting.kans(0.015) ? 'X' : geslacht }
}

function splitNaam(tekst: string): [string | null, string] {
  const [deel, rest] = tekst.split('/')
  return rest === undefined ? [null, tekst] : [deel ?? null, rest]
}

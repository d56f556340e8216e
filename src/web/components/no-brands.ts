/** Stands in for the logo components of the City of Amsterdam, which are not ours to ship: each draws nothing. */
const nothing = () => null

export {
  nothing as AmsterdamEnglishLogo,
  nothing as AmsterdamLogo,
  nothing as GgdAmsterdamInspectieLogo,
  nothing as GgdAmsterdamLogo,
  nothing as MuseumWeespLogo,
  nothing as StadsarchiefLogo,
  nothing as StadsbankVanLeningLogo,
  nothing as VgaVerzekeringenLogo,
}

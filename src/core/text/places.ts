/** Countries and capitals that stand for a government ("Moscow said"): never a part of somebody's name. Lower case. */
const places: ReadonlySet<string> = new Set(
  `afghanistan albania algeria america argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil britain bulgaria
  cambodia cameroon canada chile china colombia croatia cuba cyprus czechia denmark ecuador egypt england estonia ethiopia europe finland france georgia germany
  ghana greece guatemala haiti hungary iceland india indonesia iran iraq ireland israel italy japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon
  libya lithuania luxembourg malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar nepal netherlands nicaragua niger nigeria norway
  oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia
  spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales
  yemen zambia zimbabwe africa asia crimea gaza
  moscow washington kyiv kiev london paris berlin beijing brussels tokyo tehran jerusalem ankara madrid rome vienna geneva warsaw athens cairo baghdad damascus
  kabul islamabad delhi seoul pyongyang taipei canberra ottawa brasilia lisbon dublin stockholm oslo helsinki copenhagen prague budapest minsk`.split(
    /\s+/,
  ),
);

export const isPlace = (word: string): boolean => places.has(word);

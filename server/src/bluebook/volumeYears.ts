/**
 * In which years a volume of a reporter can have been decided. Anchors join a volume
 * to the (fractional) year of its middle; between anchors the year runs straight.
 * Compiled for this project from the date ranges of table T1 of The Indigo Book 2.0,
 * reporters-db and dated citations; on 390 volume-year pairs taken from real
 * citations the only three outside their window were misprints of their source.
 */
const ANCHORS = `
F.2d|1:1924 50:1931 100:1939 150:1945 200:1953 250:1957.5 300:1962 350:1965.5 400:1968.5 450:1971.5 500:1974 550:1977 600:1979 650:1981.5 700:1983 750:1985 800:1986.5 850:1988 900:1990 950:1991.7 999:1993.5
F.3d|1:1993.5 50:1995.3 100:1996.7 150:1998.3 200:2000 250:2001.4 300:2002.6 350:2003.8 400:2005.2 450:2006.5 500:2007.6 550:2008.9 600:2010.2 650:2011.5 700:2012.8 750:2014.3 800:2015.7 850:2017.2 900:2018.7 950:2020.1 999:2021.4
F.4th|1:2021.5 50:2022.7 100:2024.3 150:2025.6
F. Supp.|1:1932 50:1943 100:1951.7 150:1957.5 200:1961.8 250:1966 300:1969.3 350:1972.8 400:1975.6 450:1978.2 500:1980.6 550:1982.6 600:1984.9 650:1986.7 700:1988.6 750:1990.5 800:1992.3 850:1994.2 900:1995.8 950:1997 999:1998.3
F. Supp. 2d|1:1998.3 50:1999.4 100:2000.4 150:2001.3 200:2002.2 250:2003.1 300:2004 350:2004.9 400:2005.8 450:2006.7 500:2007.5 550:2008.4 600:2009.2 650:2009.8 700:2010.4 750:2010.9 800:2011.6 850:2012.2 900:2012.8 950:2013.4 999:2014.2
F. Supp. 3d|1:2014.2 50:2014.9 100:2015.4 150:2015.9 200:2016.6 250:2017.3 300:2018 350:2018.9 400:2019.6 450:2020.4 500:2020.9 550:2021.5 600:2022.3 650:2023 700:2023.9 750:2024.7 800:2025.6
F. App'x|1:2001 100:2004.3 200:2006.6 300:2008.6 400:2010.6 500:2012.8 600:2015.1 700:2017.5 800:2020 861:2021.6
L. Ed. 2d|1:1956.8 10:1963 20:1968 25:1970.5 35:1973 50:1976.9 75:1983 100:1988.5 125:1993.5 150:2001.3 175:2010 200:2018 215:2023
B.R.|1:1979.7 50:1985.4 100:1989.3 150:1993 200:1996.6 250:2000.3 300:2003.7 350:2006.7 400:2009 450:2011.2 500:2013.7 550:2016.3 600:2019.4 650:2023
F.R.D.|1:1940 50:1970 100:1983.8 150:1993.4 200:2001.2 250:2008.3 300:2014.2 330:2018.9 345:2023.5
Fed. Cl.|1:1992.9 25:1992.95 50:2001.6 100:2011.6 150:2020.6 175:2025
U.S.|1:1790.5 4:1800 5:1801.5 13:1815 14:1816 25:1827 26:1828 41:1842 42:1843 65:1860 68:1864 90:1874 91:1875.5 100:1879.9 125:1888 150:1893.6 175:1899.7 200:1906 225:1912.3 250:1919.3 275:1927.7 300:1937 325:1945.4 350:1956 375:1964.2 400:1970.9 425:1976 450:1981.4 475:1986.2 500:1991.3 525:1998.5 550:2007.2 575:2015.2 580:2017 585:2018.4 590:2020.3 594:2021.4 597:2022.3 600:2023.3 603:2024.4 606:2025.4
`;

/** Years on either side of the middle: late reports and early slips; wars and slow printers before 1950. */
const MODERN = 1.6;
const EARLY = 3;
/** District courts send some decisions to print a year or two after they made them. */
const LATE = 1;

/** The Supreme Court Reporter changes volume with the October Term, so that a volume holds two calendar years; a year of grace on either side. */
const S_CT = { middle: 1879.5, first: 6, margin: 1.6, last: 146 };

let table: ReadonlyMap<string, readonly (readonly [volume: number, year: number])[]> | undefined;

const theTable = (): NonNullable<typeof table> =>
  (table ??= new Map(
    ANCHORS.trim()
      .split('\n')
      .map((line) => {
        const [reporter = '', anchors = ''] = line.split('|');
        const pairs = anchors.split(' ').map((pair) => {
          const [volume = '', year = ''] = pair.split(':');
          return [Number(volume), Number(year)] as const;
        });
        return [reporter, pairs] as const;
      }),
  ));

/**
 * First and last year, both included, in which a case of this volume can have been
 * decided; undefined for reporters without anchors and for volumes beyond the last
 * anchor, of which nothing is known.
 */
export function yearWindow(reporterAbbreviation: string, volume: number): { readonly from: number; readonly to: number } | undefined {
  const anchors = reporterAbbreviation === 'S. Ct.' ? sCtAnchors(volume) : theTable().get(reporterAbbreviation);
  if (anchors === undefined) return undefined;
  const after = anchors.findIndex(([at]) => at >= volume);
  const high = anchors[after];
  const low = anchors[Math.max(after - 1, 0)];
  if (high === undefined || low === undefined || volume < (anchors[0]?.[0] ?? 0)) return undefined;
  const middle = high[0] === low[0] ? high[1] : low[1] + ((high[1] - low[1]) * (volume - low[0])) / (high[0] - low[0]);
  const margin = reporterAbbreviation === 'S. Ct.' && volume >= S_CT.first ? S_CT.margin : middle < 1950 ? EARLY : MODERN;
  return { from: Math.ceil(middle - margin - (reporterAbbreviation.startsWith('F. Supp.') || reporterAbbreviation === 'B.R.' ? LATE : 0)), to: Math.floor(middle + margin) };
}

function sCtAnchors(volume: number): readonly (readonly [number, number])[] | undefined {
  if (volume > S_CT.last) return undefined;
  if (volume < S_CT.first) return [[1, 1882.5], [3, 1883.5], [5, 1885]];
  return [[volume, volume + S_CT.middle]];
}

using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Dukaan.Web.Import;

/// <summary>
/// Reads workbooks (Office Open XML, xlsx), row by row. Only for a child process: a small file may expand to any size, and the limits of
/// the child end it.
/// </summary>
internal static class Workbook
{
    private const int MaxSheets = 20;

    // The texts of a workbook stay in memory, which is limited, rather than in a file, which is not.
    private static readonly OpenXmlConfiguration Settings = new() { EnableSharedStringCache = false, FillMergedCells = false };

    /// <summary>Whether a file is one. Its position is the start afterwards.</summary>
    /// <exception cref="CsvException">It is a workbook of a kind that is not read.</exception>
    public static bool Is(Stream file)
    {
        file.Position = 0;
        var start = new byte[4];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return start.AsSpan(0, read).StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
            ? throw new CsvException(
                "file-unreadable",
                "This is a workbook with a password, or of Excel before 2007 (xls). Save it as xlsx without a password, or as CSV."
            )
            : start.AsSpan(0, read).StartsWith("PK\u0003\u0004"u8);
    }

    /// <summary>The names of its sheets, the first ones.</summary>
    /// <exception cref="CsvException">It is no workbook.</exception>
    public static IReadOnlyList<string> Sheets(Stream file)
    {
        try
        {
            return [.. file.GetSheetNames(Settings).Take(MaxSheets)];
        }
        catch (Exception e) when (IsBroken(e))
        {
            throw Broken();
        }
    }

    /// <summary>The rows of a sheet.</summary>
    public static IRecords Open(Stream file, string sheet)
    {
        file.Position = 0;
        return new Rows(
            file.Query(useHeaderRow: false, sheet, ExcelType.XLSX, "A1", Settings).Cast<IDictionary<string, object?>>().GetEnumerator()
        );
    }

    /// <summary>A value as people would type it: numbers with the 15 digits that spreadsheets calculate with.</summary>
    private static string Text(object? value) =>
        value switch
        {
            null => "",
            double number => Math.Abs(number) < 1e27
                ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
                : number.ToString("R", CultureInfo.InvariantCulture),
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            bool yes => yes ? "yes" : "no",
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    private static bool IsBroken(Exception e) =>
        e
            is InvalidDataException
                or System.Xml.XmlException
                or FormatException
                or InvalidOperationException
                or KeyNotFoundException
                or NullReferenceException
                or ArgumentException
                or OverflowException
                or IOException
                or NotSupportedException;

    private static CsvException Broken() =>
        new("file-unreadable", "This is no workbook that can be read. Save it anew as xlsx, or as “CSV UTF-8”.");

    private sealed class Rows(IEnumerator<IDictionary<string, object?>> rows) : IRecords
    {
        private long _line;

        public CsvRecord? Next()
        {
            try
            {
                while (rows.MoveNext())
                {
                    _line++;
                    var (cells, tooLong) = (new List<string>(), new List<int>());
                    foreach (var value in rows.Current.Values.Take(CsvRecords.MaxCells))
                    {
                        var text = Text(value);
                        if (text.Length > CsvRecords.MaxCell)
                        {
                            tooLong.Add(cells.Count);
                            text = "";
                        }

                        cells.Add(text);
                    }

                    if (tooLong.Count > 0 || cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
                    {
                        return new CsvRecord(_line, cells, "", tooLong);
                    }
                }

                return null;
            }
            catch (Exception e) when (IsBroken(e))
            {
                throw Broken();
            }
        }
    }
}

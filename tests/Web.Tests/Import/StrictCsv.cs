using System.Text;

namespace Dukaan.Web.Tests.Import;

/// <summary>Reads a file by RFC 4180 and nothing else, as the strictest program would: rows end with CRLF, and quotes are whole.</summary>
internal static class StrictCsv
{
    /// <summary>The rows.</summary>
    /// <exception cref="FormatException">The file is none.</exception>
    public static List<List<string>> Read(string text)
    {
        var (rows, row, cell, at) = (new List<List<string>>(), new List<string>(), new StringBuilder(), 0);
        while (at < text.Length)
        {
            at = text[at] == '"' ? Quoted(text, at + 1, cell) : Plain(text, at, cell);
            row.Add(cell.ToString());
            cell.Clear();
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at == text.Length || text[at] == '\r')
                {
                    row.Add("");
                }
                else
                {
                    continue;
                }
            }

            if (at + 1 >= text.Length || text[at] != '\r' || text[at + 1] != '\n')
            {
                throw new FormatException($"A row must end with CRLF at {at}.");
            }

            at += 2;
            rows.Add(row);
            row = [];
        }

        return rows.TrueForAll(one => one.Count == rows[0].Count)
            ? rows
            : throw new FormatException("All rows must have as many cells as the first.");
    }

    private static int Plain(string text, int at, StringBuilder cell)
    {
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
        {
            cell.Append(text[at] == '"' ? throw new FormatException($"A quote inside a cell must be quoted at {at}.") : text[at]);
            at++;
        }

        return at;
    }

    private static int Quoted(string text, int at, StringBuilder cell)
    {
        while (true)
        {
            if (at >= text.Length)
            {
                throw new FormatException("A quoted cell must end.");
            }

            if (text[at] != '"')
            {
                cell.Append(text[at++]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at += 2;
            }
            else
            {
                return at + 1;
            }
        }
    }
}

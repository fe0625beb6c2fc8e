using System.Globalization;
using System.Text;

namespace Dukaan.Web.Import;

/// <summary>
/// Splits a text of separated values into records (RFC 4180, and the deviations that spreadsheets accept). Not a library, because a record
/// that is too large or never ends must affect only itself: neither memory nor the following records, which libraries read as a part of it
/// or not at all. One record is in memory at a time; no part of the text is read more than twice.
/// </summary>
/// <param name="text">Read as needed.</param>
/// <param name="separator">The separator of cells.</param>
/// <param name="line">The number of the text's first line.</param>
internal sealed class CsvRecords(TextReader text, char separator, long line = 1) : IRecords
{
    /// <summary>The most characters in a cell.</summary>
    public const int MaxCell = 20_000;

    /// <summary>The most cells in a record.</summary>
    public const int MaxCells = 1_000;

    /// <summary>The most characters in a record. A longer one is cut after its first line.</summary>
    public const int MaxRecord = 1_000_000;

    private const int Chunk = 64 * 1024;
    internal const string Unclosed = "A quotation mark is opened in this row and never closed. Take it away, or close it.";
    private static readonly string TooLong =
        $"This row is longer than {MaxRecord.ToString("N0", CultureInfo.InvariantCulture)} characters.";

    /// <summary>The read-ahead window: from the beginning of the current record to <see cref="_end"/>.</summary>
    private char[] _window = new char[Chunk];
    private int _at;
    private int _end;
    private bool _ended;
    private long _line = line;

    /// <summary>The next record, or null at the end. Rows of empty cells are skipped.</summary>
    public CsvRecord? Next()
    {
        while (Begin())
        {
            var (line, cells, tooLong, wrong) = (_line, new List<string>(), new List<int>(), "");
            while (Cell(cells, tooLong, ref wrong)) { }

            if (wrong.Length > 0)
            {
                GoOnAfterFirstLine(line);
            }

            if (wrong.Length > 0 || tooLong.Count > 0 || cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                return new CsvRecord(line, cells, wrong, tooLong);
            }
        }

        return null;
    }

    /// <summary>Moves the window to the next line that is not empty; false at the end.</summary>
    private bool Begin()
    {
        while (true)
        {
            _window.AsSpan(_at, _end - _at).CopyTo(_window);
            (_at, _end) = (0, _end - _at);
            while (Has(_at) && _window[_at] is '\r' or '\n' && _at < Chunk)
            {
                LineBreak();
            }

            if (_at < Chunk || !Has(_at))
            {
                _window.AsSpan(_at, _end - _at).CopyTo(_window);
                (_at, _end) = (0, _end - _at);
                return Has(_at);
            }
        }
    }

    /// <summary>Reads one cell and its end; false at the end of the record, or if it cannot continue.</summary>
    private bool Cell(List<string> cells, List<int> tooLong, ref string wrong)
    {
        var (before, quoted) = ("", false);
        Spaces();
        if (Is('"') && !Quoted(out before, ref wrong))
        {
            return false;
        }

        quoted = before.Length > 0;
        var from = _at;
        while (Has(_at) && !EndsCell(_window[_at]))
        {
            if (++_at > MaxRecord)
            {
                wrong = TooLong;
                return false;
            }
        }

        var length = before.Length + _at - from;
        if (length > MaxCell)
        {
            tooLong.Add(cells.Count);
        }

        if (cells.Count < MaxCells)
        {
            cells.Add(
                length > MaxCell ? ""
                : quoted ? before + new string(_window, from, _at - from)
                : new string(_window, from, _at - from)
            );
        }

        if (Is(separator))
        {
            wrong = ++_at > MaxRecord ? TooLong : wrong;
            return wrong.Length == 0;
        }

        if (Has(_at))
        {
            LineBreak();
        }

        return false;
    }

    /// <summary>Reads a quoted cell; false if it is never closed.</summary>
    private bool Quoted(out string cell, ref string wrong)
    {
        var (from, first) = (++_at, _line);
        var parts = new StringBuilder();
        while (Has(_at) && _at <= MaxRecord)
        {
            if (_window[_at] is '\r' or '\n')
            {
                LineBreak();
            }
            else if (_window[_at] != '"')
            {
                _at++;
            }
            else if (Has(_at + 1) && _window[_at + 1] == '"')
            {
                parts.Append(_window, from, _at + 1 - from);
                from = _at += 2;
            }
            else
            {
                cell = parts.Append(_window, from, _at++ - from).ToString();
                Spaces();
                // A closing mark is at the end of its cell. A mark before anything else after a line break opens another cell: this one was
                // never closed.
                if (_line == first || !Has(_at) || EndsCell(_window[_at]))
                {
                    return true;
                }

                break;
            }
        }

        (cell, wrong) = ("", Unclosed);
        return false;
    }

    private void GoOnAfterFirstLine(long line)
    {
        (_at, _line) = (0, line);
        while (Has(_at))
        {
            if (_window[_at] is '\r' or '\n')
            {
                LineBreak();
                return;
            }

            // A line this long is dropped.
            if (++_at > MaxRecord)
            {
                (_at, _end) = (0, 0);
            }
        }
    }

    private void Spaces()
    {
        while (Is(' '))
        {
            _at++;
        }
    }

    private bool EndsCell(char c) => c == separator || c is '\r' or '\n';

    private bool Is(char c) => Has(_at) && _window[_at] == c;

    /// <summary>One line break: CR LF, LF or CR.</summary>
    private void LineBreak()
    {
        _at += _window[_at] == '\r' && Has(_at + 1) && _window[_at + 1] == '\n' ? 2 : 1;
        _line++;
    }

    /// <summary>Whether there is a character at this place of the window; reads more if needed.</summary>
    private bool Has(int place)
    {
        while (place >= _end && !_ended)
        {
            if (_end == _window.Length)
            {
                Array.Resize(ref _window, _window.Length * 2);
            }

            var read = text.Read(_window, _end, Math.Min(Chunk, _window.Length - _end));
            (_end, _ended) = (_end + read, read == 0);
        }

        return place < _end;
    }
}

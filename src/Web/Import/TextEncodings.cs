using System.Buffers;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Dukaan.Web.Import;

/// <summary>
/// The encoding of a file of text. UTF-8 and UTF-16 show themselves. Others are concluded from the letters, and the person who sees the
/// preview may choose another.
/// </summary>
internal static class TextEncodings
{
    private const int Sample = 256 * 1024;
    private const float Sure = 0.9f;

    /// <summary>The encodings that a person may choose, by their IANA names.</summary>
    public static IReadOnlyList<string> Choices { get; } =
    [
        "utf-8",
        "windows-1252",
        "windows-1250",
        "windows-1251",
        "windows-1253",
        "windows-1254",
        "windows-1255",
        "windows-1256",
        "windows-874",
        "gb18030",
        "big5",
        "shift_jis",
        "euc-kr",
        "utf-16",
        "utf-16BE",
    ];

    /// <summary>
    /// Encodings of East Asian scripts with two bytes a letter: the first bytes of letters that are used every day, and whether the second
    /// byte is above ASCII in those.
    /// </summary>
    private static readonly (string Name, byte[][] Frequent, bool SecondIsHigh)[] EastAsian =
    [
        (
            "gb18030",
            [
                [0xB0, 0xD7],
                [0xA1, 0xA3],
            ],
            true
        ),
        (
            "shift_jis",
            [
                [0x81, 0x83],
                [0x88, 0x9F],
            ],
            false
        ),
        (
            "euc-kr",
            [
                [0xB0, 0xC8],
                [0xA1, 0xA3],
            ],
            true
        ),
        (
            "big5",
            [
                [0xA4, 0xC6],
                [0xA1, 0xA3],
            ],
            false
        ),
    ];

    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of this name, or null if it is none that may be chosen.</summary>
    public static Encoding? Find(string? name) => name is not null && Choices.Contains(name) ? Encoding.GetEncoding(name) : null;

    /// <summary>The encoding of a file. Its position is anywhere afterwards.</summary>
    /// <param name="file">Seekable.</param>
    public static Encoding Of(Stream file)
    {
        file.Position = 0;
        var start = new byte[4];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var mark = start.AsSpan(0, read);
        if (mark.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Encoding.UTF8;
        }

        if (mark.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start is [not 0, 0, not 0, 0])
        {
            return Encoding.Unicode;
        }

        // Without a byte order mark, UTF-16 shows by the zero beside each Latin letter of the header.
        if (mark.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || start is [0, not 0, 0, not 0])
        {
            return Encoding.BigEndianUnicode;
        }

        return IsUtf8(file) ? Encoding.UTF8 : Guess(file);
    }

    /// <summary>Whether it is UTF-8, or is meant to be: with fewer broken letters than whole ones beyond ASCII.</summary>
    private static bool IsUtf8(Stream file)
    {
        file.Position = 0;
        var (bytes, kept, whole, broken) = (new byte[Sample], 0, 0L, 0L);
        while (file.Read(bytes, kept, bytes.Length - kept) is var more)
        {
            var left = (ReadOnlySpan<byte>)bytes.AsSpan(0, kept + more);
            var end = more == 0;
            while (!left.IsEmpty)
            {
                var ascii = left.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
                if (ascii != 0)
                {
                    left = ascii < 0 ? [] : left[ascii..];
                    continue;
                }

                var status = Rune.DecodeFromUtf8(left, out _, out var used);
                if (status == OperationStatus.NeedMoreData && !end)
                {
                    break;
                }

                _ = status == OperationStatus.Done ? whole++ : broken++;
                left = left[used..];
            }

            left.CopyTo(bytes);
            kept = left.Length;
            if (end)
            {
                break;
            }
        }

        return broken == 0 || whole > broken;
    }

    private static Encoding Guess(Stream file)
    {
        file.Position = 0;
        var bytes = new byte[Sample];
        var sample = bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        // A letter that the sample's end cuts in two would refuse an encoding.
        sample = sample.LastIndexOf((byte)'\n') is var line and > 0 ? sample[..line] : sample;
        var found = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        var name =
            found is { Confidence: > Sure } ? found.EncodingName
            : IsMostlyHigh(sample) && East(sample) is { } east ? east
            : found?.EncodingName;
        return name?.ToLowerInvariant() switch
        {
            "shift-jis" or "shift_jis" => Encoding.GetEncoding("shift_jis"),
            "gb2312" or "gbk" or "hz-gb-2312" or "gb18030" => Encoding.GetEncoding("gb18030"),
            "iso-8859-2" => Encoding.GetEncoding("windows-1250"),
            "iso-8859-5" or "koi8-r" or "x-mac-cyrillic" or "ibm855" or "ibm866" or "windows-1251" => Encoding.GetEncoding("windows-1251"),
            "iso-8859-9" => Encoding.GetEncoding("windows-1254"),
            "tis-620" or "iso-8859-11" => Encoding.GetEncoding("windows-874"),
            { } other when Find(other) is { } known => known,
            _ => Encoding.GetEncoding("windows-1252"),
        };
    }

    /// <summary>Whether letters beyond ASCII stand together: in Latin scripts they stand among plain letters.</summary>
    private static bool IsMostlyHigh(ReadOnlySpan<byte> sample)
    {
        var (beside, high) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] >= 0x80)
            {
                high++;
                beside += i + 1 < sample.Length && char.IsAsciiLetterLower((char)sample[i + 1]) ? 1 : 0;
                beside += i > 0 && char.IsAsciiLetterLower((char)sample[i - 1]) ? 1 : 0;
            }
        }

        return high > 0 && beside * 2 < high;
    }

    /// <summary>The East Asian encoding in which the most letters are frequent ones; null: the text is broken in each.</summary>
    private static string? East(ReadOnlySpan<byte> sample)
    {
        var (best, most) = ((string?)null, 0.0);
        foreach (var (name, frequent, secondIsHigh) in EastAsian)
        {
            try
            {
                Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetCharCount(sample);
            }
            catch (DecoderFallbackException)
            {
                continue;
            }

            var (all, known) = (0, 0);
            for (var i = 0; i + 1 < sample.Length; i++)
            {
                var first = sample[i];
                if (first >= 0x80)
                {
                    all++;
                    known +=
                        Array.Exists(frequent, zone => first >= zone[0] && first <= zone[1]) && (!secondIsHigh || sample[i + 1] >= 0xA1)
                            ? 1
                            : 0;
                    i++;
                }
            }

            if (all > 0 && (double)known / all > most)
            {
                (best, most) = (name, (double)known / all);
            }
        }

        return best;
    }
}

using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dukaan.Domains;

namespace Dukaan.Silo.Domains;

/// <summary>Reads what a name server answered. Whatever is in it, reading ends: with an answer, or with an exception.</summary>
internal ref struct DnsReader(ReadOnlySpan<byte> bytes)
{
    /// <summary>Bytes before the question.</summary>
    public const int Header = 12;

    private const ushort IsAnswer = 0x8000;
    private const ushort IsTruncated = 0x0200;
    private const ushort Code = 0x000f;
    private const int NoError = 0;
    private const int NoSuchName = 3;
    private const int Pointer = 0xc0;
    private const int MaxJumps = 32;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>The answer; null: only the beginning of it came, and the rest is to be had over TCP.</summary>
    /// <exception cref="FormatException">It is no answer to this question.</exception>
    public static DnsAnswer? Read(ReadOnlySpan<byte> bytes, DnsQuestion question) => new DnsReader(bytes).Answer(question);

    private DnsAnswer? Answer(DnsQuestion question)
    {
        var (id, flags, questions, answers) = (Short(), Short(), Short(), Short());
        _at = Header;
        if (id != question.Id || (flags & IsAnswer) == 0 || questions != 1 || Name() != question.Name || Short() != (ushort)question.Type)
        {
            throw new FormatException("That is no answer to this question.");
        }

        if ((flags & IsTruncated) != 0)
        {
            return null;
        }

        if ((flags & Code) is not (NoError or NoSuchName))
        {
            return DnsAnswer.Unknown;
        }

        _at += 2; // class
        var (values, aliases) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        for (var i = 0; i < answers; i++)
        {
            Name();
            var type = (DnsType)Short();
            _at += 6; // class, time to live
            var end = Short() + _at;
            if (type == question.Type)
            {
                values.Add(type == DnsType.Txt ? Text(end) : Address(type, end));
            }
            else if (type == DnsType.Cname)
            {
                aliases.Add(Name());
            }

            _at = end;
        }

        return new DnsAnswer(true, values.ToImmutable(), aliases.ToImmutable());
    }

    private string Address(DnsType type, int end) =>
        (type, end - _at) is (DnsType.A, 4) or (DnsType.Aaaa, 16)
            ? new IPAddress(Take(end - _at)).ToString()
            : throw new FormatException("That is no address.");

    /// <summary>A text in its pieces of up to 255 bytes.</summary>
    private string Text(int end)
    {
        var text = new StringBuilder();
        while (_at < end)
        {
            text.Append(Encoding.UTF8.GetString(Take(Take(1)[0])));
        }

        return text.ToString();
    }

    /// <summary>A name; its end may stand elsewhere (RFC 1035, section 4.1.4), and what points in circles is refused.</summary>
    private string Name()
    {
        var (name, back, jumps) = (new StringBuilder(), -1, 0);
        for (var length = Take(1)[0]; length != 0; length = Take(1)[0])
        {
            if ((length & Pointer) == Pointer)
            {
                if (++jumps > MaxJumps)
                {
                    throw new FormatException("A name points in circles.");
                }

                var to = ((length & ~Pointer) << 8) | Take(1)[0];
                back = back < 0 ? _at : back;
                _at = to;
            }
            else
            {
                name.Append(name.Length > 0 ? "." : "").Append(Encoding.ASCII.GetString(Take(length)));
            }
        }

        _at = back < 0 ? _at : back;
        return name.ToString().ToLowerInvariant();
    }

    private ushort Short() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _bytes.Length - _at)
        {
            throw new FormatException("The answer ends too early.");
        }

        _at += length;
        return _bytes.Slice(_at - length, length);
    }
}

using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dukaan.Web.Html;

/// <summary>
/// Writes HTML as UTF-8 into a pooled buffer. What is interpolated is escaped, what is literal is not:
/// <code>html.Write($"""&lt;a href="/p/{handle:url}"&gt;{title}&lt;/a&gt;""");</code>
/// Text is safe between tags and inside quoted attributes. Formats of a text: <c>:url</c>, one part of a path or query, percent-encoded;
/// <c>:href</c>, a whole link, which becomes <c>#</c> unless its scheme is harmless. Never interpolate inside a script, a style or an
/// unquoted attribute. Not thread safe; dispose it to give the buffer back.
/// </summary>
public sealed class HtmlWriter(int capacity = 16 * 1024) : IBufferWriter<byte>, IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>The number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, Length);

    /// <summary>Writes literal HTML and escaped values.</summary>
    public HtmlWriter Write([InterpolatedStringHandlerArgument("")] ref HtmlInterpolation html) => this;

    /// <summary>Writes prebuilt HTML, as it is.</summary>
    public HtmlWriter Write(Fragment html)
    {
        Raw(html.Utf8.Span);
        return this;
    }

    /// <summary>Writes a text, escaped.</summary>
    public HtmlWriter Text(string? text)
    {
        HtmlEscape.Write(this, text);
        return this;
    }

    /// <summary>Writes bytes as they are: only literals and the output of this writer.</summary>
    public HtmlWriter Raw(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(GetSpan(utf8.Length));
        Advance(utf8.Length);
        return this;
    }

    /// <summary>Empties it, keeping the buffer.</summary>
    public void Clear() => Length = 0;

    public byte[] ToArray() => Written.ToArray();

    public Fragment ToFragment() => new(ToArray());

    public override string ToString() => Encoding.UTF8.GetString(Written.Span);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _buffer.Length - Length);
        Length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(Length);
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            (_buffer, Length) = ([], 0);
        }
    }

    /// <summary>Writes a text without escaping it: literals only.</summary>
    internal void Literal(ReadOnlySpan<char> text)
    {
        var room = GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        Advance(Encoding.UTF8.GetBytes(text, room));
    }

    private void Reserve(int size)
    {
        size = Math.Max(size, 1);
        if (_buffer.Length - Length >= size)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + size), _buffer.Length * 2));
        Written.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

using System.Globalization;
using System.Text;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>A request as raw bytes.</summary>
public sealed class FuzzRequest
{
    public required string Method { get; set; }

    /// <summary>Path and query as on the wire.</summary>
    public required string Target { get; set; }

    public List<(string Name, string Value)> Headers { get; } = [];

    public byte[]? Body { get; set; }

    public void Set(string name, string value)
    {
        Headers.RemoveAll(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        Headers.Add((name, value));
    }

    public byte[] Bytes()
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Method} {Target} HTTP/1.1\r\n");
        foreach (var (name, value) in Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        if (Body is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Body.Length}\r\n");
        }

        return [.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. Body ?? []];
    }

    /// <summary>The request as a command to repeat it: <c>printf '…' | nc host port</c>.</summary>
    public string Printf()
    {
        var text = new StringBuilder("printf '");
        foreach (var b in Bytes())
        {
            text.Append(
                b switch
                {
                    (byte)'\r' => "\\r",
                    (byte)'\n' => "\\n",
                    (byte)'\\' => "\\\\",
                    (byte)'%' => "%%",
                    (byte)'\'' => "'\\''",
                    >= 0x20 and < 0x7f => ((char)b).ToString(),
                    _ => $"\\x{b:x2}",
                }
            );
            if (text.Length > 6_000)
            {
                return $"{text}… (shortened)";
            }
        }

        return text.Append('\'').ToString();
    }
}

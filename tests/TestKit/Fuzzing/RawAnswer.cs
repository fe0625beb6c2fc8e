using System.Text;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>The response to raw bytes.</summary>
/// <param name="Status">0: the connection ended without a response.</param>
/// <param name="Headers">The last of each name.</param>
/// <param name="Body">As sent; empty for an event stream, which does not end.</param>
public sealed record RawAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public static RawAnswer None { get; } = new(0, new Dictionary<string, string>(), []);

    public string Type => Headers.GetValueOrDefault("Content-Type") ?? "";

    /// <summary>Whether the server closes the connection after it.</summary>
    public bool Closes => Headers.GetValueOrDefault("Connection")?.Contains("close", StringComparison.OrdinalIgnoreCase) == true;

    public string Text => Encoding.UTF8.GetString(Body);
}

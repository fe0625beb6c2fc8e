using System.Security.Cryptography;
using System.Text.Json;

namespace Dukaan.Silo.Operators;

/// <summary>What an operator did.</summary>
/// <param name="Seq">From 1, without gaps.</param>
/// <param name="At">In whole microseconds.</param>
/// <param name="Operator">The operator's name; <c>password</c>: with the shared one; <c>command-line</c>.</param>
/// <param name="Action">In words with points, such as <c>shop.move</c>.</param>
/// <param name="Subject">What it was done to: ids of ours.</param>
/// <param name="Detail">With what.</param>
/// <param name="Hash">Covers everything above and the hash of the entry before, in lower hexadecimal digits.</param>
public sealed record OperatorLogEntry(
    long Seq,
    DateTimeOffset At,
    string Operator,
    string Action,
    string Subject,
    string Detail,
    string Hash
)
{
    /// <summary>What its hash must be.</summary>
    /// <param name="before">The hash of the entry before; empty for the first.</param>
    public string HashAfter(string before) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes<object[]>([
                    before,
                    Seq,
                    (At.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
                    Operator,
                    Action,
                    Subject,
                    Detail,
                ])
            )
        );
}

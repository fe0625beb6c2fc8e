using System.Text.Json.Serialization;

namespace Dukaan.Pricing;

/// <summary>What is paid online first of an order with cash on delivery: the greater of the two, at most all of it.</summary>
/// <param name="Percent">Of what is left to pay, 0 to 100.</param>
/// <param name="Amount">In minor units of the shop's currency.</param>
[GenerateSerializer, Immutable, Alias("cash-advance")]
public sealed record CashAdvance(int Percent, long Amount)
{
    /// <summary>No advance.</summary>
    public static CashAdvance None { get; } = new(0, 0);

    [JsonIgnore]
    public bool IsNone => this == None;

    /// <summary>The advance of an order, rounded half up, in minor units.</summary>
    /// <param name="due">What is left to pay after gift cards.</param>
    public long Of(long due) => Math.Min(due, Math.Max(Amount, ((due * Percent) + 50) / 100));
}

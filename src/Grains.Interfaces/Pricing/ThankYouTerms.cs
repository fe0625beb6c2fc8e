using System.Text.Json.Serialization;

namespace Dukaan.Pricing;

/// <summary>The discount code that a customer gets once an order has arrived, for the next one. It can be used once.</summary>
/// <param name="Value">In thousandths of a percent, as of a discount; 0: none is given.</param>
/// <param name="Days">How long it is valid after the order has arrived, 1 to <see cref="MaxDays"/>.</param>
/// <param name="Bound">Whether only the phone of the order can use it; else whoever has it.</param>
[GenerateSerializer, Immutable, Alias("thank-you-terms")]
public sealed record ThankYouTerms(long Value, int Days, bool Bound)
{
    public const int MaxDays = 365;

    public const long MaxValue = 100_000;

    /// <summary>No codes.</summary>
    public static ThankYouTerms None { get; } = new(0, 0, false);

    [JsonIgnore]
    public bool IsNone => Value == 0;
}

using System.Text.Json.Serialization;

namespace Dukaan.Pricing;

/// <summary>The price of an order at present.</summary>
/// <param name="Lines">In the order of the request.</param>
/// <param name="CodeProblem">Why the discount code does not apply, or null. An order with such a code is refused.</param>
/// <param name="DeliveryProblem">Why the goods cannot be delivered there, or null; then no delivery is charged.</param>
[GenerateSerializer, Immutable, Alias("priced-order")]
public sealed record PricedOrder(ImmutableArray<PricedLine> Lines, OrderAmounts Amounts, Error? CodeProblem, Error? DeliveryProblem)
{
    /// <summary>Why the shop takes no order that comes to so little, or null. Such an order is refused.</summary>
    [Id(0)]
    public Error? MinimumProblem { get; init; }

    /// <summary>What gift cards can pay of it: they buy no other gift cards.</summary>
    [JsonIgnore]
    public Money PayableByCard =>
        Amounts.Total with
        {
            Amount = Amounts.Total.Amount - Lines.Where(line => line.Line.Details.GiftCard).Sum(line => line.Line.Total.Amount),
        };
}

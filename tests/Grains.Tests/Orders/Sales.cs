using Dukaan.Grains.Tests.Pricing;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>Orders to test with.</summary>
public static class Sales
{
    public static Customer Ravi { get; } = new("Ravi", new Phone("+919876543210"), new Address("12 MG Road", "Pune", "411001", "IN"), "");

    public static PlaceOrder Of(params QuoteLine[] lines) => new([.. lines], Ravi, PaymentMethod.CashOnDelivery);

    /// <summary>Two lines, 3 × ₹100.00 and 1 × ₹50.00.</summary>
    public static PlacedOrder Placed(PaymentMethod method = PaymentMethod.CashOnDelivery)
    {
        var priced = Pricer.Price(Requests.Of(SaleTerms.Default, Requests.Line("a", 10_000, 3), Requests.Line("b", 5_000)));
        return new PlacedOrder(
            Number: 1,
            Method: method,
            Lines: [.. priced.Lines.Select(OrderLine.Of)],
            Total: priced.Amounts.Total,
            Customer: Ravi,
            Secret: "secret",
            Vpa: null,
            Payee: "Asha",
            CartId: null,
            Fingerprint: "print",
            Amounts: priced.Amounts,
            Until: new ManualTime().GetUtcNow() + OrderTimeouts.Timeout(method, SaleTerms.Default)
        );
    }

    public static OrderSummary Summary(
        long number,
        OrderState state = OrderState.Placed,
        long version = 1,
        DateTimeOffset? at = null,
        long amount = 100
    ) =>
        new(
            StoreId: "store",
            Id: $"order{number}",
            Number: number,
            State: state,
            Payment: PaymentState.Awaited,
            Method: PaymentMethod.CashOnDelivery,
            Total: new Money(amount, "INR"),
            Pieces: 1,
            CustomerName: "Ravi",
            PlacedAt: at ?? new ManualTime().GetUtcNow(),
            UpdatedAt: at ?? new ManualTime().GetUtcNow(),
            Version: version
        );
}

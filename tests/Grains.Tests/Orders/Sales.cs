using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

/// <summary>Orders to test with.</summary>
public static class Sales
{
    public static Customer Ravi { get; } = new("Ravi", new Phone("+919876543210"), new Address("12 MG Road", "Pune", "411001", "IN"), "");

    public static PlaceOrder Of(params QuoteLine[] lines) => new([.. lines], Ravi, PaymentMethod.CashOnDelivery);

    public static OrderSummary Summary(long number, OrderState state = OrderState.Placed, long version = 1, DateTimeOffset? at = null, long amount = 100) => new(
        "store", $"order{number}", number, state, PaymentState.Awaited, PaymentMethod.CashOnDelivery, new Money(amount, "INR"), 1, "Ravi",
        at ?? new ManualTime().GetUtcNow(), at ?? new ManualTime().GetUtcNow(), version);
}

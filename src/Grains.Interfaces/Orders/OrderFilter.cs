namespace Dukaan.Orders;

/// <summary>A filter of a list of orders; null or empty does not filter.</summary>
/// <param name="Text">A part of the customer's name or phone number, or the order's number.</param>
/// <param name="From">Placed on this day of the store's time zone, or later.</param>
/// <param name="To">Placed on this day, or earlier.</param>
[GenerateSerializer, Immutable, Alias("order-filter")]
public sealed record OrderFilter(
    OrderState? State = null,
    string Text = "",
    PaymentState? Payment = null,
    PaymentMethod? Method = null,
    DateOnly? From = null,
    DateOnly? To = null
)
{
    /// <summary>Longer texts are cut to this number of characters.</summary>
    public const int MaxText = 80;

    /// <summary>Whether it filters by more than the state.</summary>
    public bool Narrows => this != new OrderFilter(State);
}

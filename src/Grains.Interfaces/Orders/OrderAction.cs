namespace Dukaan.Orders;

/// <summary>What a seller does with an order; each name in kebab case is the last part of the API's path.</summary>
[GenerateSerializer, Alias("order-action")]
public enum OrderAction
{
    Confirm,
    Reject,
    MarkPaid,
    Pack,
    Ship,
    Deliver,
    Cancel,
    Refund,
}

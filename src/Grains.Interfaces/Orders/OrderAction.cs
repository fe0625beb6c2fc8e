namespace Dukaan.Orders;

/// <summary>What a person does with an order; each name in kebab case is the last part of the API's path.</summary>
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

    /// <summary>Goods came back.</summary>
    Return,

    /// <summary>Fewer pieces or another address, before it is packed.</summary>
    Edit,

    /// <summary>A note that only the shop's sellers see.</summary>
    Note,

    /// <summary>The shopper says that they paid, with the reference their app shows. Theirs alone.</summary>
    ClaimPaid,
}

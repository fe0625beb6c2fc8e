namespace Dukaan.Orders;

/// <summary>An action of a person on an order. Each name in kebab case is the last part of the API's path.</summary>
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

    /// <summary>Goods were returned.</summary>
    Return,

    /// <summary>Fewer pieces or another address, before it is packed.</summary>
    Edit,

    /// <summary>A note that only the shop's sellers see.</summary>
    Note,

    /// <summary>The shopper reports a payment, with the reference that their app shows. Only the shopper may do this.</summary>
    ClaimPaid,

    /// <summary>The shopper asks to return some pieces, for money or for another variant. Only the shopper may do this.</summary>
    AskReturn,

    /// <summary>The seller agrees to take the pieces back that the shopper asked about.</summary>
    ApproveReturn,

    /// <summary>The seller does not take them back.</summary>
    DeclineReturn,

    /// <summary>The shopper reviews a line that was delivered. Only the shopper may do this, once for each line.</summary>
    Review,
}

namespace Dukaan.Grains.Tests.Payments;

/// <summary>What may happen in the life of an order that is paid online.</summary>
public enum LifeEvent
{
    /// <summary>The shopper pays, and the gateway's message comes.</summary>
    Pays,

    /// <summary>The shopper pays, and the message is lost.</summary>
    PaysUntold,

    /// <summary>The gateway takes the money by itself and says so.</summary>
    TakesAtOnce,

    /// <summary>The card is declined.</summary>
    Fails,

    /// <summary>The payment is given up at the gateway.</summary>
    GivesUp,

    /// <summary>A message that came before comes again, whatever has happened since.</summary>
    OldMessage,

    /// <summary>The shopper comes back from the gateway's page.</summary>
    ComesBack,

    /// <summary>The shopper asks for a payment.</summary>
    PaysAgain,

    /// <summary>Somebody else buys what is left.</summary>
    SomebodyBuys,

    /// <summary>Some minutes pass.</summary>
    Minutes,

    /// <summary>The gateway is away for the next calls, doing what it is asked or not.</summary>
    GatewayAway,

    /// <summary>The gateway refuses to take or to give back money, or no longer does.</summary>
    GatewayRefuses,

    /// <summary>The order's next write is lost, before or after it is committed.</summary>
    Crash,

    Confirms,
    Packs,
    Ships,
    Delivers,
    Rejects,
    Cancels,
    ShopperCancels,
    Edits,
    Refunds,
    TakesBack,
}

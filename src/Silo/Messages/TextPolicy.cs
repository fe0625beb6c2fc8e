using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Silo.Deliveries;
using Dukaan.Stores;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Messages;

/// <summary>
/// Decides whether a text about an order is sent, and with which content, so that a shop, which anybody can open, cannot send its own words
/// to strangers: see docs/operators.md, "Texts".
/// </summary>
internal sealed partial class TextPolicy(IClusterClient client, TextLimits limits, TextMeter meter, ILogger<TextPolicy> log)
{
    /// <summary>Idempotent: a text is counted once.</summary>
    /// <param name="delivery">What is owed.</param>
    /// <param name="textId">The same for each try.</param>
    /// <param name="told">The order, the step and the shop as they are.</param>
    /// <param name="store">The shop.</param>
    /// <param name="contact">Where it would go.</param>
    public async Task<TextDecision> Judge(Delivery delivery, string textId, ToldOrder told, StoreView store, Contact contact)
    {
        var texts = client.GetGrain<IStoreTextsGrain>(delivery.Event.StoreId);
        var trust = await texts.Trust(store.CreatedAt);
        if (delivery.Target == DeliveryTable.Seller)
        {
            if (contact.Phone is null)
            {
                return new TextDecision(told.ForSeller()); // their own mailbox, which they confirmed: mail costs nothing
            }

            // A later try means that the first one was counted and the gateway did not take it.
            return ToSeller(delivery.Attempt > 1 ? SellerText.Sent : await texts.CountForSeller(), told);
        }

        var orderKey = StoreKey.Of(delivery.Event.StoreId, told.Order.Id);
        var verified = await contact.IsVerified(delivery.Event.StoreId);
        if (told.Step.Type == OrderEntries.Delivered && verified && contact.Phone is { } phone)
        {
            await texts.NoteDelivered(phone);
        }

        if (!delivery.Released && await WhyNot() is { } not)
        {
            meter.Count(not.Ending == DeliveryEnding.Held ? "held" : "limited");
            return not;
        }

        meter.Count("sent");
        return new TextDecision(told.ForShopper(trust.Trusted, verified), Proof: verified ? null : await contact.Proof(orderKey));

        async Task<TextDecision?> WhyNot()
        {
            var known = verified || trust.Trusted;
            switch (await contact.Admit(textId, orderKey, oncePerOrder: !known, known ? limits.PerPhone : limits.PerNewPhone))
            {
                case TextAdmission.ToldBefore:
                    return new TextDecision(null, Note: $"Nobody verified the {contact.Name}, so it got one text about this order.");
                case TextAdmission.TooMany:
                    return Held(delivery.Event.StoreId, $"The {contact.Name} got as many texts as it may in a day.");
                case TextAdmission.Admitted
                    when await texts.Count(new TextToCount(told.Order.Id, trust.Trusted, !verified, told.IsSuspect)) is { } why:
                    return Held(delivery.Event.StoreId, why);
                default:
                    return null;
            }
        }
    }

    private TextDecision ToSeller(SellerText text, ToldOrder told)
    {
        meter.Count(
            text switch
            {
                SellerText.Sent => "to-seller",
                SellerText.Summary => "seller-summary",
                _ => "seller-left-out",
            }
        );
        return text == SellerText.LeftOut
            ? new TextDecision(null, Note: "The seller got as many texts as they may in a day, and was told that there is more.")
            : new TextDecision(told.ForSeller()) { IsSummary = text == SellerText.Summary };
    }

    private TextDecision Held(string storeId, string why)
    {
        LogHeld(storeId, why);
        return new TextDecision(null, DeliveryEnding.Held, why);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A text of store {StoreId} waits for an operator at /ops/texts: {Why}")]
    private partial void LogHeld(string storeId, string why);
}

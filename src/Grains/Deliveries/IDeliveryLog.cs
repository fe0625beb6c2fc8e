using Dukaan.Webhooks;

namespace Dukaan.Deliveries;

/// <summary>What was and is to be posted to a store's webhooks. Implemented on PostgreSQL; every call is one bounded statement.</summary>
public interface IDeliveryLog
{
    /// <summary>Deliveries to a webhook, the newest first.</summary>
    Task<ImmutableArray<DeliveryView>> Page(string storeId, string webhookId, long? before, int limit);

    Task<WebhookHealth> Health(string storeId, string webhookId);

    /// <summary>Makes a delivery due now, with a day of tries ahead. False where there is none.</summary>
    Task<bool> Again(string storeId, string webhookId, long deliveryId);

    /// <summary>Adds a test event, due now.</summary>
    Task Test(string storeId, string webhookId);

    /// <summary>Ends the pause of an address: what waits for it is due now.</summary>
    Task Resume(string storeId, string webhookId);

    /// <summary>Forgets all of a webhook.</summary>
    Task Forget(string storeId, string webhookId);
}

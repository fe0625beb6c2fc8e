namespace Dukaan.Silo.Payments.Stripe;

/// <summary>The names under which our keys are in the metadata of Stripe's objects. Only our requests can set them.</summary>
internal static class StripeKeys
{
    public const string Key = "dukaan_key";
    public const string Store = "dukaan_store";

    public static Dictionary<string, string> Of(string key, string? storeId = null) =>
        storeId is null ? new() { [Key] = key } : new() { [Key] = key, [Store] = storeId };

    public static string? KeyIn(IReadOnlyDictionary<string, string>? metadata) => metadata?.GetValueOrDefault(Key);

    public static string? StoreIn(IReadOnlyDictionary<string, string>? metadata) => metadata?.GetValueOrDefault(Store);
}

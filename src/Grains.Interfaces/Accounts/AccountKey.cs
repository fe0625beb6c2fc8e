namespace Dukaan.Accounts;

/// <summary>The key of a phone's account in a store. It does not contain the phone, since keys of grains stand in logs.</summary>
public static class AccountKey
{
    public static string Of(string storeId, Phone phone) => StoreKey.Of(storeId, Ids.Derive("account", storeId, phone.E164));
}

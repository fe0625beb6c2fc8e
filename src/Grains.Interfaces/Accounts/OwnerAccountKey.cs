namespace Dukaan.Accounts;

/// <summary>
/// The key of what a phone's holder lets all shops of one owner use. It does not contain the phone, since keys of grains stand in logs.
/// </summary>
public static class OwnerAccountKey
{
    /// <param name="ownerId">The seller who owns the shops.</param>
    /// <param name="phone">The shopper's.</param>
    public static string Of(string ownerId, Phone phone) => Ids.Derive("owner-account", ownerId, phone.E164);
}

namespace Dukaan.Pricing;

/// <summary>Stands for a phone where the number itself need not be kept: the same in a store for the same phone, and in no other.</summary>
public static class PhoneMark
{
    /// <param name="phone">E.164.</param>
    public static string Of(string storeId, string phone) => Ids.Derive("phone-mark", storeId, phone);
}

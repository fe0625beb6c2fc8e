using Dukaan.Stores;

namespace Dukaan.Grains.Tests.Stores;

/// <summary>A shop to test with.</summary>
public static class Shops
{
    public static StoreProfile Profile(string storeId = "01k0000000000000000abcdefg") =>
        new(
            StoreId: storeId,
            Slug: "asha-sweets",
            Name: "Asha Sweets",
            Description: "",
            Currency: "INR",
            Language: "en",
            Theme: Theme.Default,
            Picture: null,
            Phone: null,
            Vpa: "asha@okaxis",
            CashOnDelivery: true,
            Open: true,
            TimeZone: "Asia/Kolkata",
            Revision: 1
        );
}

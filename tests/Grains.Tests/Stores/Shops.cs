using Dukaan.Stores;

namespace Dukaan.Grains.Tests.Stores;

/// <summary>A shop to test with.</summary>
public static class Shops
{
    public static StoreProfile Profile(string storeId = "01k0000000000000000abcdefg") =>
        new(
            storeId,
            "asha-sweets",
            "Asha Sweets",
            "",
            "INR",
            "en",
            Theme.Default,
            null,
            null,
            "asha@okaxis",
            CashOnDelivery: true,
            Open: true,
            "Asia/Kolkata",
            1
        );
}

namespace Dukaan.RuntimeSettings;

/// <summary>
/// What operators can change while the site runs, as it holds for one shop or for the site. Each is declared here and nowhere else.
/// Switches are on in normal times, but for what the release before cannot read.
/// </summary>
public sealed record SiteSettings
{
    /// <summary>The most products of any shop: what the catalog's budgets of time and memory are measured with.</summary>
    public const int MaxProducts = 5_000;

    internal const string WaitingRoomName = "waiting-room";

    /// <summary>As it is unless an operator says otherwise.</summary>
    public static SiteSettings Default { get; } = new();

    [RuntimeSetting("open", "off: a page that says when it is back, for shoppers and sellers; operators go on")]
    public bool Open { get; init; } = true;

    [RuntimeSetting("back-at", "the time that is shown while `open` or `changes` is off")]
    public DateTimeOffset? BackAt { get; init; }

    [RuntimeSetting("changes", "off: everything can be seen and nothing changed or ordered; payments that were begun are still recorded")]
    public bool Changes { get; init; } = true;

    [RuntimeSetting("search", "off: a search shows the shop's list; nothing is searched, and nothing suggested")]
    public bool Search { get; init; } = true;

    [RuntimeSetting("stock-numbers", "off: pages say that something is in stock, and not how much is left")]
    public bool StockNumbers { get; init; } = true;

    [RuntimeSetting("added-goods", "on: sellers add other goods to an order; the release before loses them")]
    public bool AddedGoods { get; init; }

    [RuntimeSetting("large-pictures", "off: pictures are sent in their smallest size")]
    public bool LargePictures { get; init; } = true;

    [RuntimeSetting("recommendations", "off: pages of products, and searches that find nothing, recommend no others")]
    public bool Recommendations { get; init; } = true;

    [RuntimeSetting("prepaid-orders", "off: new orders are paid in cash on delivery only")]
    public bool PrepaidOrders { get; init; } = true;

    [RuntimeSetting("texts-per-day", "texts about orders that a shop may send in a day; 0: as DUKAAN_TEXTS_PER_SHOP says", Max = 1_000_000)]
    public int TextsPerDay { get; init; }

    [RuntimeSetting(
        "requests-per-second",
        "requests that each process serves of a shop in a second; 0: no limit of its own",
        Max = 100_000
    )]
    public int RequestsPerSecond { get; init; }

    [RuntimeSetting("products-per-shop", "products that a shop may have; what is there already stays", Min = 1, Max = MaxProducts)]
    public int ProductsPerShop { get; init; } = MaxProducts;

    [RuntimeSetting("codes-per-minute", "one-time codes a minute in each region", Min = 1, Max = 1_000_000, PerShop = false)]
    public int CodesPerMinute { get; init; } = 1_200;

    [RuntimeSetting(
        "codes-per-country",
        "one-time codes a minute to phones of one country, in each region",
        Min = 1,
        Max = 1_000_000,
        PerShop = false
    )]
    public int CodesPerCountry { get; init; } = 600;

    [RuntimeSetting("codes-per-shop", "one-time codes a minute to the shoppers of a shop", Min = 1, Max = 1_000_000)]
    public int CodesPerShop { get; init; } = 120;

    [RuntimeSetting("code-countries", "the countries whose phones get one-time codes", PerShop = false)]
    public CountryList CodeCountries { get; init; } = CountryList.All;

    [RuntimeSetting("pictures-per-day", "new pictures of a shop that a process stores in a day", Min = 1, Max = 10_000_000)]
    public int PicturesPerDay { get; init; } = 50_000;

    [RuntimeSetting("picture-megabytes-per-day", "their size as uploaded, in megabytes", Min = 1, Max = 100_000_000)]
    public int PictureMegabytesPerDay { get; init; } = 100_000;

    [RuntimeSetting("new-shops", "off: no new shop is opened", PerShop = false)]
    public bool NewShops { get; init; } = true;

    [RuntimeSetting(
        "shedding-wait",
        "milliseconds that a request may wait for a thread before pages are refused",
        Min = 5,
        Max = 2_000,
        PerShop = false
    )]
    public int SheddingWait { get; init; } = 50;

    [RuntimeSetting(
        "priority",
        "while there is too much, requests of shops with a lower one are refused first: 0 all, 1 paying, 2 enterprise",
        Max = 2
    )]
    public int Priority { get; init; }

    [RuntimeSetting(WaitingRoomName, "how many people a minute come into a shop through its waiting room; 0: there is none", Max = 60_000)]
    public int WaitingRoom { get; init; }

    [RuntimeSetting("waiting-room-inside", "people that are inside at most while there is a waiting room; 0: no limit", Max = 1_000_000)]
    public int WaitingRoomInside { get; init; }

    [RuntimeSetting("waiting-room-opens", "when a sale begins: until then all wait, then places are drawn by lot among them")]
    public DateTimeOffset? WaitingRoomOpens { get; init; }
}

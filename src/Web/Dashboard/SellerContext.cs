using Dukaan.Catalog;
using Dukaan.Customers;
using Dukaan.Orders;
using Dukaan.Reviews;
using Dukaan.Search;
using Dukaan.Sellers;
using Dukaan.Stock;
using Dukaan.Stores;
using Dukaan.Support;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Visits;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Sellers;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard;

/// <summary>A request of a seller in one of their shops: the current shop and its grains. SellerGate has authorized it (P7).</summary>
internal sealed class SellerContext(HttpContext http, StoreView store)
{
    private readonly IGrainFactory _grains = http.RequestServices.GetRequiredService<IGrainFactory>();

    public HttpContext Http => http;

    public CancellationToken Cancellation => http.RequestAborted;

    public StoreView Store => store;

    public StoreProfile Shop => store.Profile;

    public string StoreId => store.Profile.StoreId;

    public SignedIn Caller => http.Features.Get<SignedIn>() ?? throw new InvalidOperationException("SellerGate lets only sellers in here.");

    public string SellerId => Caller.SellerId;

    /// <summary>Whether the seller's role in this shop includes it.</summary>
    public bool May(Permission permission) => Caller.May(permission);

    public ISellerGrain Seller => _grains.GetGrain<ISellerGrain>(SellerId);

    public ISupportGrain Support => _grains.GetGrain<ISupportGrain>(StoreId);

    public ITeamGrain Team => _grains.GetGrain<ITeamGrain>(StoreId);

    public IStoreGrain Settings => _grains.GetGrain<IStoreGrain>(StoreId);

    public ICatalogGrain Catalog => _grains.GetGrain<ICatalogGrain>(StoreId);

    public ISearchReportGrain Searches => _grains.GetGrain<ISearchReportGrain>(StoreId);

    public IVisitsGrain Visits => _grains.GetGrain<IVisitsGrain>(StoreId);

    public ICustomersGrain Customers => _grains.GetGrain<ICustomersGrain>(StoreId);

    public IReviewsGrain Reviews => _grains.GetGrain<IReviewsGrain>(StoreId);

    public IOrderBookGrain Orders => _grains.GetGrain<IOrderBookGrain>(StoreId);

    /// <summary>The language of the person who asks, not of the shop.</summary>
    public SellerLanguage Language { get; } = http.Language();

    /// <summary>The words of that language.</summary>
    public DashboardTexts Texts => Language.Texts;

    public ShopTime Time { get; } = new(http.RequestServices.GetRequiredService<TimeProvider>(), store.Profile.TimeZone, http.Language());

    /// <summary>The shop's absolute link.</summary>
    public string Link => ShopPaths.Whole(Shop, http.PublicUrl());

    public IOrderGrain Order(string orderId) => _grains.GetGrain<IOrderGrain>(StoreKey.Of(StoreId, orderId));

    public IStockGrain Stock(string productId) => _grains.GetGrain<IStockGrain>(StoreKey.Of(StoreId, productId));

    /// <summary>The path of a page of this shop's dashboard: <c>orders</c> is <c>/dashboard/{storeId}/orders</c>, empty is home.</summary>
    public string Url(string rest = "") => rest.Length == 0 ? $"/dashboard/{StoreId}" : $"/dashboard/{StoreId}/{rest}";

    /// <summary>The value of a query parameter, or empty.</summary>
    public string Query(string name) => http.Request.Query[name] is [.., { } text] ? text.Trim() : "";

    /// <summary>A route value.</summary>
    public string Route(string name) => http.Request.RouteValues[name] as string ?? "";

    /// <summary>Records the version of a change, so that the seller's next page shows this version or a newer one (P4).</summary>
    public void Changed(long version) => SeenVersion.Set(http, StoreId, version);

    /// <summary>Redirects to another page, which shows the notice once.</summary>
    public IResult Go(string rest, string? say = null)
    {
        if (say is not null)
        {
            Flash.Say(http, say);
        }

        return new SeeOther(Url(rest));
    }

    /// <summary>Money formatted for the seller's shop.</summary>
    public string Amount(Money money) => MoneyText.Latin(money, Language.Tag);

    /// <summary>The page for something that is not in this shop.</summary>
    public IResult Missing(string what) => Problem.NotFound(what);

    /// <summary>Why something was refused, in the language of the person.</summary>
    public string Say(Error error) => http.Say(error);
}

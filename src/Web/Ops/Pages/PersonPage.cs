using System.Collections.Immutable;
using Dukaan.Silo.Operators;
using Dukaan.Silo.People;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>In which shops somebody is: by the hash of their phone, of which only the ends are shown. Each look is in the log.</summary>
internal static class PersonPage
{
    public const string Path = "/ops/people";

    private const int ShownOrders = 20;

    public static void MapPersonPage(this IEndpointRouteBuilder ops) =>
        ops.MapGet("/people/{hash}", Show).May(OperatorPermission.FindPeople);

    private static async Task<IResult> Show(string hash, HttpContext context, PersonHashes people, PersonSearch search, OperatorLog log)
    {
        if (!PersonHashes.IsHash(hash) || await people.Find(hash) is not { } phone)
        {
            return Problem.NotFound("person");
        }

        await log.Write(context.Operator().Name, "person.see", $"person={hash}", "");
        var places = await search.Find(phone);
        return OpsFrame.Page(
            phone.Masked,
            Fragment.Of(
                $"""
                <h1><bdi>{phone.Masked}</bdi></h1>
                <p class="soft small">Hash <code>{hash}</code></p>
                {When(places.IsNowhere, "<p>Nobody in this region has this phone.</p>")}
                {(places.SellerId is { } seller ? Seller(seller, places.Shops) : default)}
                {(places.Invited.IsEmpty ? default : Invited(places.Invited))}
                {Each(places.Customers, Customer)}
                """
            ),
            Fragment.Of($"""<a class="btn quiet slim" href="{SearchPage.Path}">Find</a>""")
        );
    }

    private static Fragment Seller(string seller, ImmutableArray<NamedShop> shops) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>Seller</h2><p class="soft small">{seller}</p>{(
                shops.IsEmpty ? Fragment.Of($"<p>Without a shop.</p>") : Fragment.Of($"<ul class=\"list\">{Each(shops, Shop)}</ul>")
            )}</section>
            """
        );

    private static Fragment Invited(ImmutableArray<NamedShop> shops) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>Invited to teams</h2><ul class="list">{Each(shops, Shop)}</ul></section>
            """
        );

    private static Fragment Shop(NamedShop shop) =>
        Fragment.Of($"<li class=\"item\"><a class=\"grow\" href=\"{ShopsPage.Path}/{shop.Id}\" dir=\"auto\">{NameOf(shop)}</a></li>");

    private static Fragment Customer(PersonAsCustomer customer) =>
        Fragment.Of(
            $"""
            <section class="card"><h2 dir="auto">{NameOf(customer.Shop)}</h2><p class="soft">Customer; {Count(
                customer.Orders.Length,
                "order",
                "orders"
            )}</p><p>{Each(customer.Orders.Take(ShownOrders), order =>
                Fragment.Of(
                    $"<a class=\"btn quiet slim\" href=\"{SupportOrderPage.PathOf(customer.Shop.Id, order.Id)}\">#{order.Number}</a> "
                )
            )}</p></section>
            """
        );

    private static string NameOf(NamedShop shop) => shop.Name.Length > 0 ? shop.Name : shop.Id;
}

using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Silo.Operators;
using Dukaan.Silo.People;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>The shops of a person, by the hash of their phone, of which only the ends are shown. Each look is in the log.</summary>
internal static class PersonPage
{
    public const string Path = "/ops/people";

    private const int ShownOrders = 20;

    public static void MapPersonPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/people/{person}", Show).May(OperatorPermission.FindPeople);
        ops.MapPost("/people/{person}/export", Export).Act(OperatorPermission.HandlePeople, "person.export");
        ops.MapPost("/people/{person}/merge", Merge).Act(OperatorPermission.HandlePeople, "person.merge");
        ops.MapPost("/people/{person}/erase", Erase).Act(OperatorPermission.HandlePeople, "person.erase");
    }

    private static async Task<IResult> Export(string person, PersonHashes people, PeopleDesk desk) =>
        PersonHashes.IsHash(person) && await people.Find(person) is { } phone
            ? await PeopleModule.Export(desk, phone)
            : Problem.NotFound("person");

    private static async Task<IResult> Erase(string person, PersonHashes people, PeopleDesk desk)
    {
        if (!PersonHashes.IsHash(person) || await people.Find(person) is not { } phone)
        {
            return Problem.NotFound("person");
        }

        var report = await desk.Erase(phone);
        return OpsFrame.Page(
            "Erased",
            Fragment.Of(
                $"""
                <h1>{(report.IsDone ? "Erased" : "Partly erased")}</h1>
                {When(report.Open > 0, "<p>Orders that are open are erased by themselves once they are done.</p>")}
                {When(report.Owned > 0, "<p>The account owns shops: hand them over, then it goes by itself.</p>")}
                {(report.Away.Length > 0 ? Away(report.Away) : default)}
                {When(report.Waits, "<p>Something is under way still: it goes on by itself.</p>")}
                <section class="card"><p>{report.ToString()}</p></section>
                """
            ),
            Back
        );
    }

    private static Fragment Away(string regions) =>
        Fragment.Of($"<p>These regions did not answer: {regions}. They are asked again by themselves until it is done.</p>");

    private static async Task<IResult> Show(string person, HttpContext context, PersonHashes people, PersonSearch search, OperatorLog log)
    {
        if (!PersonHashes.IsHash(person))
        {
            return Problem.NotFound("person");
        }

        if (await people.Find(person) is not { } phone)
        {
            return await people.ErasedAt(person) is { } at ? Gone(person, at) : Problem.NotFound("person");
        }

        await log.Write(context.Operator().Name, "person.see", $"person={person}", "");
        var handles = context.Operator().Role.May(OperatorPermission.HandlePeople);
        var places = await search.Find(phone);
        return OpsFrame.Page(
            phone.Masked,
            Fragment.Of(
                $"""
                <h1><bdi>{phone.Masked}</bdi></h1>
                <p class="soft small">Hash <code>{person}</code></p>
                {When(places.IsNowhere, "<p>Nobody in this region has this phone.</p>")}
                {(places.SellerId is { } seller ? Seller(seller, places.Shops) : default)}
                {(places.Invited.IsEmpty ? default : Invited(places.Invited))}
                {Each(places.Customers, Customer)}
                {(handles && places.SellerId is not null ? MergeForm(person, null) : default)}
                {(handles ? Requests(person) : default)}
                """
            ),
            Back
        );
    }

    /// <summary>The other phone is in the log by its hash, beside that of the first.</summary>
    private static async Task<IResult> Merge(string person, HttpContext context, PersonHashes people, AccountMerge merge, OperatorLog log)
    {
        if (!PersonHashes.IsHash(person) || await people.Find(person) is not { } phone)
        {
            return Problem.NotFound("person");
        }

        if (!Phone.TryParse((await context.ReadForm())["into"].ToString(), null, out var into))
        {
            return Unmerged(person, phone, "Write the phone with its country code, such as +91 98450 12345.");
        }

        var merged = await merge.Merge(phone, into);
        if (!merged.Ok)
        {
            return Unmerged(person, phone, merged.Error.Message);
        }

        var kept = await people.Note(into);
        await log.Write(context.Operator().Name, "person.merged", $"person={person}", $"into={kept} shops={merged.Value}");
        return new SeeOther($"{Path}/{kept}");
    }

    private static IResult Unmerged(string person, Phone phone, string error) =>
        OpsFrame.Page(
            phone.Masked,
            Fragment.Of($"<h1><bdi>{phone.Masked}</bdi></h1>{MergeForm(person, error)}"),
            Fragment.Of($"""<a class="btn quiet slim" href="{Path}/{person}">Back</a>"""),
            StatusCodes.Status422UnprocessableEntity
        );

    private static Fragment MergeForm(string person, string? error) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>Merge into another account</h2>
            <p class="soft">For a seller with two numbers: the shops of this account, and its places in teams, become those of the other.
            Let both numbers confirm a one-time code first. The sessions of this account end.</p>
            <form method="post" action="{Path}/{person}/merge" class="stack">
            {new TextField("into", "Phone of the account that stays")
            {
                Type = "tel",
                Required = true,
                Error = error,
            }.Html}
            <button class="btn">Merge</button></form></section>
            """
        );

    private static IResult Gone(string person, DateTimeOffset at) =>
        OpsFrame.Page(
            "Erased",
            Fragment.Of(
                $"""
                <h1>Erased</h1>
                <p>On {at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC.</p>
                <p class="soft small">Hash <code>{person}</code></p>
                """
            ),
            Back
        );

    private static Fragment Requests(string person) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>What the person may ask for</h2>
            <p class="soft">Make sure that it is their phone: let them confirm a one-time code, or an order's link.</p>
            <form method="post" action="{Path}/{person}/export"><button class="btn quiet">Export everything</button></form>
            <form method="post" action="{Path}/{person}/erase" class="stack">
            <label class="check"><input type="checkbox" name="sure" value="1" required><span>The person asked for it; it cannot be
            undone</span></label><button class="btn bad">Erase the person</button></form></section>
            """
        );

    private static readonly Fragment Back = Fragment.Of($"""<a class="btn quiet slim" href="{SearchPage.Path}">Find</a>""");

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

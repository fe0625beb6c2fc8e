using Dukaan.Domains;
using Dukaan.Values;
using Dukaan.Web.Domains;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Domains;

/// <summary>Names of the seller's own: what to do with each, whether it leads here, and buttons to look again and to let it go.</summary>
internal static class DomainsPage
{
    public static void Map(DeskRoutes shop)
    {
        shop.Get("/domains", desk => Show(desk));
        shop.PostWithFreshCode("/domains", Add);
        shop.Post("/domains/{name}/check", (desk, _) => Do(desk, domains => domains.Check(desk.Route("name")), DomainWords.Say));
        shop.PostWithFreshCode("/domains/{name}/primary", (desk, _) =>
            Do(desk, domains => domains.MakePrimary(desk.Route("name")), domain => $"Links to your shop now use {domain.Name}.")
        );
        shop.PostWithFreshCode("/domains/{name}/remove", Remove);
    }

    private static IDomainsGrain Names(this Desk desk) =>
        desk.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IDomainsGrain>(desk.StoreId);

    private static DomainOptions Options(this Desk desk) => desk.Http.RequestServices.GetRequiredService<DomainOptions>();

    private static async Task<IResult> Show(Desk desk, string typed = "", FormErrors? errors = null)
    {
        if (!desk.Options().On)
            return Desk.Missing("page");

        var domains = await desk.Names().List();
        return Frame.Page(
            desk,
            Place.Settings,
            "Your own domain",
            Fragment.Of(
                $"""
                {Controls.Back(desk.Url("settings"), "Settings")}
                <h1>Your own domain</h1>
                <p class="soft">Use a domain you own for your shop. {desk.Http.PublicUrl()}/s/{desk.Shop.Slug} keeps working, and orders arrive here as before.</p>
                {errors?.Summary("name") ?? default}
                {Each(domains, domain => Card(desk, domain))}
                <form method="post" action="{desk.Url("domains")}" class="card">{Form.Hidden()}
                {new TextField("name", domains.IsEmpty ? "Your domain" : "Another domain")
                {
                    Value = typed,
                    Error = errors?["name"],
                    Placeholder = "shop.example.com",
                    InputMode = "url",
                    Most = 300,
                    Required = true,
                    AutoComplete = "off",
                    Attributes = Plain,
                    Hint = "Bought from any registrar. You prove that it is yours, so nobody else can use it for a shop.",
                }.Html}
                <button type="submit" class="btn">Add domain</button></form>
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static readonly Fragment Plain = Fragment.Trusted(" autocapitalize=\"none\" spellcheck=\"false\"");

    private static Fragment Card(Desk desk, DomainView domain) =>
        Fragment.Of(
            $"""
            <section class="card domain"><div class="head"><h2>{(
                domain.State == DomainState.Verified
                    ? Fragment.Of($"<a href=\"https://{domain.Name}\" target=\"_blank\">{Readable(domain)}</a>")
                    : Fragment.Of($"{Readable(domain)}")
            )}</h2>{Badge(domain)}</div>
            <p role="status">{Said(desk, domain)}</p>
            {(domain.State == DomainState.Verified && domain.Finding == DomainFinding.Fine ? default : Records(desk, domain))}
            <p class="soft small">{When(desk, domain)}</p>
            <div class="row">{Controls.Button(
                Url(desk, domain, "check"),
                Fragment.Of($"Check now"),
                domain.State == DomainState.Verified ? "btn quiet" : "btn"
            )}
            {(
                domain.State != DomainState.Verified || domain.Primary
                    ? default
                    : Controls.Button(Url(desk, domain, "primary"), Fragment.Of($"Make it the main domain"), "btn quiet")
            )}
            {Controls.Button(
                Url(desk, domain, "remove"),
                Fragment.Of($"Remove"),
                "btn quiet",
                name: $"Remove {Readable(domain)}"
            )}</div></section>
            """
        );

    private static string Readable(DomainView domain) => DomainName.Readable(domain.Name);

    private static Fragment Badge(DomainView domain) =>
        domain.State switch
        {
            DomainState.Verified => Fragment.Of($"""<span class="badge done">Live</span>"""),
            DomainState.Lost => Fragment.Of($"""<span class="badge off">No longer pointing here</span>"""),
            _ => Fragment.Of($"""<span class="badge wait">Waiting</span>"""),
        };

    private static string Said(Desk desk, DomainView domain) =>
        domain switch
        {
            { State: DomainState.Verified, Finding: DomainFinding.Fine, Primary: true } =>
                "It shows your shop, and links use it. Keep its DNS records as they are.",
            { State: DomainState.Verified, Finding: DomainFinding.Fine } =>
                $"It redirects to {(desk.Shop.Domains is [var first, ..] ? DomainName.Readable(first) : "your shop")}. Keep its DNS "
                    + "records as they are.",
            { State: DomainState.Verified } => $"{DomainWords.Say(domain)} Your shop is still shown here; please fix it soon.",
            _ => DomainWords.Say(domain),
        };

    /// <summary>What to make where the name was bought, each part to be copied.</summary>
    private static Fragment Records(Desk desk, DomainView domain)
    {
        var records = DomainRecord.For(domain.Name, desk.StoreId, desk.Options());
        var instead = DomainRecord.IsBare(domain.Name) ? [] : DomainRecord.Addresses(domain.Name, desk.Options()).ToList();
        return Fragment.Of(
            $"""
            <ol class="records">{Each(records.Index(), each => Fragment.Of($"""
                <li><span class="badge">{each.Item.Type}</span>{Copied($"{domain.Name}-{each.Index}-name", "Name", each.Item.Name)}{Copied($"{domain.Name}-{each.Index}-value", "Value", each.Item.Value)}</li>
                """))}</ol>
            <p class="soft small">Some providers want the name without the domain itself: <b>shop</b> for shop.example.com.{(instead.Count == 0
                ? default
                : Fragment.Of($" Where CNAME is not allowed, create {string.Join(" and ", instead.Select(record => $"{record.Type} {record.Value}"))} instead."))}</p>
            """
        );
    }

    private static Fragment Copied(string id, string label, string value) =>
        Fragment.Of(
            $"""
            <div class="copy"><label for="{id}">{label}</label><input id="{id}" value="{value}" readonly><button class="btn quiet slim js-only" type="button" data-copy="{id}" aria-label="Copy {value}">Copy</button></div>
            """
        );

    private static string When(Desk desk, DomainView domain) =>
        (domain.CheckedAt, domain.NextAt) switch
        {
            ({ } looked, { } next) => $"Last checked {desk.Time.Of(looked)}; next automatic check {desk.Time.Of(next)}.",
            ({ } looked, null) => $"Last checked {desk.Time.Of(looked)}. Press “Check now” once you have created the records.",
            (null, { } next) => $"Not checked yet; automatic check at {desk.Time.Of(next)}.",
            _ => "",
        };

    private static string Url(Desk desk, DomainView domain, string rest) => desk.Url($"domains/{domain.Name}/{rest}");

    private static async Task<IResult> Add(Desk desk, Form form)
    {
        var added = await desk.Names().Add(form["name"]);
        return added.Ok
            ? desk.Go("domains", $"{added.Value.Name} is added. Create its DNS records, then check.")
            : await Show(desk, form["name"], FormErrors.Of(added.Refusal));
    }

    private static async Task<IResult> Do(Desk desk, Func<IDomainsGrain, Task<Outcome<DomainView>>> change, Func<DomainView, string> say)
    {
        var done = await change(desk.Names());
        await Changed(desk);
        return done.Ok ? desk.Go("domains", say(done.Value))
            : done.Refusal.Kind == RefusalKind.NotFound ? Desk.Missing("domain")
            : desk.Go("domains", done.Refusal.Message);
    }

    private static async Task<IResult> Remove(Desk desk, Form form)
    {
        await desk.Names().Remove(desk.Route("name"));
        await Changed(desk);
        return desk.Go("domains", $"{desk.Route("name")} is removed. You can delete its DNS records too.");
    }

    private static async Task Changed(Desk desk) => desk.Changed((await desk.Settings.Get())?.Version ?? desk.Store.Version);
}

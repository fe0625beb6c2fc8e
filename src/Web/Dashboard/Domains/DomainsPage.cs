using Dukaan.Domains;
using Dukaan.Values;
using Dukaan.Web.Domains;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Domains;

/// <summary>Custom domains: what to do for each, whether it points here, and buttons to check again and to remove it.</summary>
internal static class DomainsPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/domains", seller => Show(seller));
        shop.PostWithFreshCode("/domains", Add);
        shop.Post("/domains/{name}/check", (seller, form) =>
            Do(seller, form, domains => domains.Check(seller.Route("name")), DomainLabels.Say)
        );
        shop.PostWithFreshCode("/domains/{name}/primary", (seller, form) =>
            Do(seller, form, domains => domains.MakePrimary(seller.Route("name")), domain => $"Links to your shop now use {domain.Name}.")
        );
        shop.PostWithFreshCode("/domains/{name}/remove", Remove);
    }

    private static IDomainsGrain Names(this SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IDomainsGrain>(seller.StoreId);

    private static DomainOptions Options(this SellerContext seller) => seller.Http.RequestServices.GetRequiredService<DomainOptions>();

    private static async Task<IResult> Show(SellerContext seller, string typed = "", FormErrors? errors = null, Fragment said = default)
    {
        if (!seller.Options().On)
        {
            return SellerContext.Missing("page");
        }

        var domains = await seller.Names().List();
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            "Your own domain",
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), "Settings")}
                <h1>Your own domain</h1>
                <p class="soft">Use a domain you own for your shop. {seller.Http.PublicUrl()}/s/{seller.Shop.Slug} keeps working, and orders
                arrive here as before.</p>
                {said}{errors?.Summary("name") ?? default}
                <form method="post" action="{seller.Url("domains")}" class="stack"
                 data-swap{Markup.When(typed.Length > 0, " data-unsaved")}>{Form.Hidden()}{Controls.OnEnter}
                {Each(domains, domain => Card(seller, domain))}
                <section class="card">{new TextField("name", domains.IsEmpty ? "Your domain" : "Another domain")
                {
                    Value = typed,
                    Error = errors?["name"],
                    Placeholder = "shop.example.com",
                    InputMode = "url",
                    Max = 300,
                    Required = true,
                    AutoComplete = "off",
                    Attributes = Plain,
                    Hint = "Bought from any registrar. You prove that it is yours, so nobody else can use it for a shop.",
                }.Html}
                <button type="submit" class="btn">Add domain</button></section></form>
                """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static readonly Fragment Plain = Fragment.Trusted(" autocapitalize=\"none\" spellcheck=\"false\"");

    private static Fragment Card(SellerContext seller, DomainView domain) =>
        Fragment.Of(
            $"""
            <section class="card domain"><div class="head"><h2>{(
                domain.State == DomainState.Verified
                    ? Fragment.Of($"<a href=\"https://{domain.Name}\" target=\"_blank\">{Readable(domain)}</a>")
                    : Fragment.Of($"{Readable(domain)}")
            )}</h2>{Badge(domain)}</div>
            <p role="status">{Said(seller, domain)}</p>
            {(domain.State == DomainState.Verified && domain.Finding == DomainFinding.Fine ? default : Records(seller, domain))}
            <p class="soft small">{When(seller, domain)}</p>
            <div class="row">{Controls.Act(
                Url(seller, domain, "check"),
                Fragment.Of($"Check now"),
                domain.State == DomainState.Verified ? "btn quiet" : "btn"
            )}
            {(
                domain.State != DomainState.Verified || domain.Primary
                    ? default
                    : Controls.Act(Url(seller, domain, "primary"), Fragment.Of($"Make it the main domain"), "btn quiet")
            )}
            {Controls.Act(
                Url(seller, domain, "remove"),
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

    private static string Said(SellerContext seller, DomainView domain) =>
        domain switch
        {
            { State: DomainState.Verified, Finding: DomainFinding.Fine, Primary: true } =>
                "It shows your shop, and links use it. Keep its DNS records as they are.",
            { State: DomainState.Verified, Finding: DomainFinding.Fine } =>
                $"It redirects to {(seller.Shop.Domains is [var first, ..] ? DomainName.Readable(first) : "your shop")}. Keep its DNS "
                    + "records as they are.",
            { State: DomainState.Verified } => $"{DomainLabels.Say(domain)} Your shop is still shown here; please fix it soon.",
            _ => DomainLabels.Say(domain),
        };

    /// <summary>The DNS records to create, each with a button to copy.</summary>
    private static Fragment Records(SellerContext seller, DomainView domain)
    {
        var records = DomainRecord.For(domain.Name, seller.StoreId, seller.Options());
        var instead = DomainRecord.IsBare(domain.Name) ? [] : DomainRecord.Addresses(domain.Name, seller.Options()).ToList();
        return Fragment.Of(
            $"""
            <ol class="records">{Each(records.Index(), each => Fragment.Of($"""
                <li><span class="badge">{each.Item.Type}</span>{Copied($"{domain.Name}-{each.Index}-name", "Name",
                    each.Item.Name)}{Copied($"{domain.Name}-{each.Index}-value", "Value", each.Item.Value)}</li>
                """))}</ol>
            <p class="soft small">Some providers want the name without the domain itself:
            <b>shop</b> for shop.example.com.{(instead.Count == 0
                ? default
                : Fragment.Of($" Where CNAME is not allowed, create {string.Join(" and ", instead.Select(record =>
                    $"{record.Type} {record.Value}"))} instead."))}</p>
            """
        );
    }

    private static Fragment Copied(string id, string label, string value) =>
        Fragment.Of(
            $"""
            <div class="copy"><label for="{id}">{label}</label><input id="{id}" value="{value}"
             readonly><button class="btn quiet slim js-only" type="button" data-copy="{id}" aria-label="Copy {value}">Copy</button></div>
            """
        );

    private static string When(SellerContext seller, DomainView domain) =>
        (domain.CheckedAt, domain.NextAt) switch
        {
            ({ } looked, { } next) => $"Last checked {seller.Time.Of(looked)}; next automatic check {seller.Time.Of(next)}.",
            ({ } looked, null) => $"Last checked {seller.Time.Of(looked)}. Press “Check now” once you have created the records.",
            (null, { } next) => $"Not checked yet; automatic check at {seller.Time.Of(next)}.",
            _ => "",
        };

    private static string Url(SellerContext seller, DomainView domain, string rest) => seller.Url($"domains/{domain.Name}/{rest}");

    private static async Task<IResult> Add(SellerContext seller, Form form)
    {
        var added = await seller.Names().Add(form["name"]);
        return added.Ok
            ? seller.Go("domains", $"{added.Value.Name} is added. Create its DNS records, then check.")
            : await Show(seller, form["name"], FormErrors.Of(added.Error));
    }

    private static async Task<IResult> Do(
        SellerContext seller,
        Form form,
        Func<IDomainsGrain, Task<Result<DomainView>>> change,
        Func<DomainView, string> say
    )
    {
        var done = await change(seller.Names());
        return done.Ok || done.Error.Kind != ErrorKind.NotFound
            ? await Done(seller, form, done.Ok ? say(done.Value) : done.Error.Message)
            : await Show(seller, form["name"], FormErrors.Of(done.Error));
    }

    private static async Task<IResult> Remove(SellerContext seller, Form form)
    {
        await seller.Names().Remove(seller.Route("name"));
        return await Done(seller, form, $"{seller.Route("name")} is removed. You can delete its DNS records too.");
    }

    /// <summary>The response after a change of a domain. If another domain is being typed, the response is the page with it.</summary>
    private static async Task<IResult> Done(SellerContext seller, Form form, string said)
    {
        var store = await seller.Settings.Get() ?? seller.Store;
        seller.Changed(store.Version);
        return form.Has("name")
            ? await Show(new SellerContext(seller.Http, store), form["name"], said: Flash.Said(said))
            : seller.Go("domains", said);
    }
}

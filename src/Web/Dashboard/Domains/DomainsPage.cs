using Dukaan.Domains;
using Dukaan.Values;
using Dukaan.Web.Domains;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Texts.Dashboard;
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
            Do(seller, form, domains => domains.Check(seller.Route("name")), domain => DomainLabels.Say(seller.Texts.Domains, domain))
        );
        shop.PostWithFreshCode("/domains/{name}/primary", (seller, form) =>
            Do(seller, form, domains => domains.MakePrimary(seller.Route("name")), domain => seller.Texts.Domains.NowUse(domain.Name))
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
            return seller.Missing("page");
        }

        var domains = await seller.Names().List();
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Domains.OwnDomain,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                <h1>{seller.Texts.Domains.OwnDomain}</h1>
                <p class="soft">{seller.Texts.Domains.Use(
                    $"{seller.Http.PublicUrl()}/s/{seller.Shop.Slug}"
                )}</p>
                {said}{errors?.Summary(seller.Texts, "name") ?? default}
                <form method="post" action="{seller.Url("domains")}" class="stack"
                 data-swap{Markup.When(typed.Length > 0, " data-unsaved")}>{Form.Hidden()}{Controls.OnEnter}
                {Each(domains, domain => Card(seller, domain))}
                <section class="card">{
                    new TextField("name", domains.IsEmpty ? seller.Texts.Domains.YourDomain : seller.Texts.Domains.AnotherDomain)
                {
                    Value = typed,
                    Error = errors?["name"],
                    Placeholder = "shop.example.com",
                    InputMode = "url",
                    Max = 300,
                    Required = true,
                    AutoComplete = "off",
                    Attributes = Plain,
                    Hint = seller.Texts.Domains.DomainHint,
                }.Html}
                <button type="submit" class="btn">{seller.Texts.Domains.AddDomain}</button></section></form>
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
            )}</h2>{Badge(seller.Texts, domain)}</div>
            <p role="status">{Said(seller, domain)}</p>
            {(domain.State == DomainState.Verified && domain.Finding == DomainFinding.Fine ? default : Records(seller, domain))}
            <p class="soft small">{When(seller, domain)}</p>
            <div class="row">{Controls.Act(
                Url(seller, domain, "check"),
                Fragment.Of($"{seller.Texts.Domains.CheckNow}"),
                domain.State == DomainState.Verified ? "btn quiet" : "btn"
            )}
            {(
                domain.State != DomainState.Verified || domain.Primary
                    ? default
                    : Controls.Act(Url(seller, domain, "primary"), Fragment.Of($"{seller.Texts.Domains.MakeMain}"), "btn quiet")
            )}
            {Controls.Act(
                Url(seller, domain, "remove"),
                Fragment.Of($"{seller.Texts.Common.Remove}"),
                "btn quiet",
                name: seller.Texts.Domains.RemoveOne(Readable(domain))
            )}</div></section>
            """
        );

    private static string Readable(DomainView domain) => DomainName.Readable(domain.Name);

    private static Fragment Badge(DashboardTexts texts, DomainView domain) =>
        domain.State switch
        {
            DomainState.Verified => Fragment.Of($"""<span class="badge done">{texts.Domains.Live}</span>"""),
            DomainState.Lost => Fragment.Of($"""<span class="badge off">{texts.Domains.NotPointing}</span>"""),
            _ => Fragment.Of($"""<span class="badge wait">{texts.Common.Waiting}</span>"""),
        };

    private static string Said(SellerContext seller, DomainView domain) =>
        domain switch
        {
            { State: DomainState.Verified, Finding: DomainFinding.Fine, Primary: true } => seller.Texts.Domains.ShowsMain,
            { State: DomainState.Verified, Finding: DomainFinding.Fine } => seller.Texts.Domains.RedirectsTo(
                seller.Shop.Domains is [var first, ..] ? DomainName.Readable(first) : seller.Shop.Name
            ),
            { State: DomainState.Verified } => seller.Texts.Domains.StillShown(DomainLabels.Say(seller.Texts.Domains, domain)),
            _ => DomainLabels.Say(seller.Texts.Domains, domain),
        };

    /// <summary>The DNS records to create, each with a button to copy.</summary>
    private static Fragment Records(SellerContext seller, DomainView domain)
    {
        var records = DomainRecord.For(domain.Name, seller.StoreId, seller.Options());
        var instead = DomainRecord.IsBare(domain.Name) ? [] : DomainRecord.Addresses(domain.Name, seller.Options()).ToList();
        return Fragment.Of(
            $"""
            <ol class="records">{Each(records.Index(), each => Fragment.Of($"""
                <li><span class="badge">{each.Item.Type}</span>{Copied(seller, $"{domain.Name}-{
                    each.Index}-name", seller.Texts.Domains.RecordName,
                    each.Item.Name)}{Copied(seller, $"{domain.Name}-{
                        each.Index}-value", seller.Texts.Domains.RecordValue, each.Item.Value)}</li>
                """))}</ol>
            <p class="soft small">{seller.Texts.Domains.BareHint}{(instead.Count == 0
                ? default
                : Fragment.Of($" {seller.Texts.Domains.Instead(string.Join(", ", instead.Select(record =>
                    $"{record.Type} {record.Value}")))}"))}</p>
            """
        );
    }

    private static Fragment Copied(SellerContext seller, string id, string label, string value) =>
        Fragment.Of(
            $"""
            <div class="copy"><label for="{id}">{label}</label><input id="{id}" value="{value}"
             readonly><button class="btn quiet slim js-only" type="button" data-copy="{id}" aria-label="{seller.Texts.Domains.CopyOf(
                value
            )}">{seller.Texts.Common.Copy}</button></div>
            """
        );

    private static string When(SellerContext seller, DomainView domain) =>
        (domain.CheckedAt, domain.NextAt) switch
        {
            ({ } looked, { } next) => seller.Texts.Domains.CheckedNext(seller.Time.Of(looked), seller.Time.Of(next)),
            ({ } looked, null) => seller.Texts.Domains.CheckedOnce(seller.Time.Of(looked)),
            (null, { } next) => seller.Texts.Domains.NotChecked(seller.Time.Of(next)),
            _ => "",
        };

    private static string Url(SellerContext seller, DomainView domain, string rest) => seller.Url($"domains/{domain.Name}/{rest}");

    private static async Task<IResult> Add(SellerContext seller, Form form)
    {
        var added = await seller.Names().Add(form["name"]);
        return added.Ok
            ? seller.Go("domains", seller.Texts.Domains.IsAdded(added.Value.Name))
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
            ? await Done(seller, form, done.Ok ? say(done.Value) : seller.Say(done.Error))
            : await Show(seller, form["name"], FormErrors.Of(done.Error));
    }

    private static async Task<IResult> Remove(SellerContext seller, Form form)
    {
        await seller.Names().Remove(seller.Route("name"));
        return await Done(seller, form, seller.Texts.Domains.IsRemoved(seller.Route("name")));
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

using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Import;
using Dukaan.Web.Sellers;
using Dukaan.Web.Texts;
using Dukaan.Web.Work;

namespace Dukaan.Web.Dashboard.Import;

/// <summary>Import of a file of products, customers or past orders: upload, preview, import, progress.</summary>
internal static class ImportPages
{
    private const long MaxFile = 64_000_000;
    private const int RefreshSeconds = 2;
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(10);

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/products/import", seller => Task.FromResult(Ask(seller, null)));
        shop.Post("/products/import", Check, MaxFile, "file");
        shop.Get("/products/import/{importId}", Show);
        shop.Post("/products/import/{importId}", Start);
        shop.Post("/products/import/{importId}/letters", ReadAgain);
        shop.Get("/products.csv", seller => CsvFiles.Products(seller.Http, seller.StoreId));
    }

    public static void MapOrders(SellerRoutes shop) => shop.Get("/orders.csv", seller => CsvFiles.Orders(seller.Http, seller.StoreId));

    public static void MapOwners(SellerRoutes shop) =>
        shop.Get("/everything.zip", seller => CsvFiles.Everything(seller.Http, seller.StoreId));

    public static void MapCustomers(SellerRoutes shop) =>
        shop.Get("/customers.csv", seller => CsvFiles.Customers(seller.Http, seller.StoreId));

    private static IResult Ask(SellerContext seller, string? problem) =>
        Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Import.Heading,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("products"), seller.Texts.Products.Products)}
                <h1>{seller.Texts.Import.Heading}</h1>
                {(problem is null ? default : Fragment.Of($"<div class=\"flash bad\" role=\"alert\"><p>{problem}</p></div>"))}
                <form method="post" action="{seller.Url("products/import")}" enctype="multipart/form-data" class="card">{Form.Hidden()}
                <p>{seller.Texts.Import.AnyFile}</p>
                <div class="field"><label for="file">{seller.Texts.Import.CsvFile}</label><input type="file" id="file" name="file"
                 accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain" required></div>
                <p class="soft small">{seller.Texts.Import.Columns(
                    "title, price",
                    string.Join(", ", ProductCsv.Columns.Where(column => column is not ("title" or "price"))),
                    ImportLines.MaxRows
                )}</p>
                <button type="submit" class="btn big">{seller.Texts.Import.PreviewImport}</button></form>
                <p><a href="{seller.Url(
                    "products.csv"
                )}">{seller.Texts.Import.Export}</a> {seller.Texts.Import.ExportHint}</p>
                {(
                    seller.May(Permission.Own)
                        ? Fragment.Of(
                            $"""
                            <p><a href="{seller.Url("everything.zip")}" download>{
                                seller.Texts.Import.Everything}</a> {seller.Texts.Import.EverythingHint}</p>
                            """
                        )
                        : default
                )}
                """
            ),
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    private static async Task<IResult> Check(SellerContext seller, Form form)
    {
        if (form.Files("file") is not [var file, ..])
        {
            return Ask(seller, seller.Texts.Import.ChooseFile);
        }

        var services = seller.Http.RequestServices;
        var id = Ids.New(services.GetRequiredService<TimeProvider>());
        var files = services.GetRequiredService<ImportFiles>();
        var kept = false;
        try
        {
            await using (var content = file.OpenReadStream())
            {
                await files.Keep(seller.StoreId, id, content, seller.Cancellation);
            }

            var actor = seller.Http.Features.Get<SignedIn>()!.Actor;
            var check = await services
                .GetRequiredService<ImportQueue>()
                .Check(seller.StoreId, id, Path.GetFileName(file.FileName), actor, encoding: "", seller.Cancellation);
            if (check.State is { } state && !MayImport(seller, state))
            {
                return Ask(seller, Refusals.Say(seller.Language, "role-not-enough", "Your role in this shop does not include customers."));
            }

            kept = check.State is not null;
            return check.Error is { } busy ? Busy(seller, busy) : seller.Go($"products/import/{id}");
        }
        catch (CsvException refused)
        {
            return Unreadable(seller, refused);
        }
        finally
        {
            if (!kept)
            {
                files.Forget(seller.StoreId, id);
            }
        }
    }

    /// <summary>An import of this shop that the person may see, or null.</summary>
    private static async Task<ImportState?> Find(SellerContext seller, string id) =>
        await seller.Http.RequestServices.GetRequiredService<ImportFiles>().Find(seller.StoreId, id) is { } import
        && MayImport(seller, import)
            ? import
            : null;

    /// <summary>Who may change products may not see customers yet.</summary>
    private static bool MayImport(SellerContext seller, ImportState import) =>
        import.Subject == ImportSubject.Products || seller.May(Permission.HandleCustomers);

    private static IResult Unreadable(SellerContext seller, CsvException refused) =>
        seller.Http.WantsHtml()
            ? Ask(seller, Refusals.Say(seller.Language, refused.Code, refused.Message))
            : Problem.Field("file", "file-unreadable", refused.Message);

    /// <summary>Reads the file again with the encoding that the seller chose.</summary>
    private static async Task<IResult> ReadAgain(SellerContext seller, Form form)
    {
        var services = seller.Http.RequestServices;
        var id = seller.Route("importId");
        if (await Find(seller, id) is not { } import)
        {
            return seller.Missing("import");
        }

        if (import.Phase != ImportPhase.Checked || TextEncodings.Find(form["encoding"]) is null)
        {
            return seller.Go($"products/import/{id}");
        }

        try
        {
            var check = await services
                .GetRequiredService<ImportQueue>()
                .Check(seller.StoreId, id, import.FileName, import.Actor, form["encoding"], seller.Cancellation);
            return check.Error is { } busy ? Busy(seller, busy) : seller.Go($"products/import/{id}");
        }
        catch (CsvException refused)
        {
            return Unreadable(seller, refused);
        }
    }

    private static Problem Busy(SellerContext seller, QueueRejection error) =>
        (
            error is QueueRejection.ShopBusy
                ? Problem.Field("file", "too-many-files", seller.Texts.Import.LookedAt, StatusCodes.Status429TooManyRequests)
                : Problem.Unavailable("files-busy", seller.Texts.Import.ManyFiles, Later)
        ) with
        {
            RetryAfter = Later,
        };

    private static async Task<IResult> Show(SellerContext seller)
    {
        if (await Find(seller, seller.Route("importId")) is not { } import)
        {
            return seller.Missing("import");
        }

        if (import.Phase == ImportPhase.Done)
        {
            seller.Changed(import.Version);
        }

        if (import.Phase == ImportPhase.Running)
        {
            seller.Http.Response.Headers["Refresh"] = $"{RefreshSeconds}";
        }

        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Import.Heading,
            Fragment.Of(
                $"""
                {Controls.ForLists}{Controls.Back(seller.Url("products"), seller.Texts.Products.Products)}
                <h1>{import.FileName}</h1>
                {(
                    import.Phase switch
                    {
                        ImportPhase.Checked => ImportParts.Preview(seller, import),
                        ImportPhase.Running => ImportParts.Progress(seller, import),
                        _ => ImportParts.Done(seller, import),
                    }
                )}
                {ImportParts.Problems(seller, import)}
                """
            )
        );
    }

    private static async Task<IResult> Start(SellerContext seller, Form form)
    {
        var services = seller.Http.RequestServices;
        var id = seller.Route("importId");
        if (await Find(seller, id) is not { } import)
        {
            return seller.Missing("import");
        }

        var refused =
            import.Phase != ImportPhase.Checked ? null : await services.GetRequiredService<ImportQueue>().Start(seller.StoreId, import);
        return seller.Go(
            $"products/import/{id}",
            refused switch
            {
                null => null,
                QueueRejection.ShopBusy => seller.Texts.Import.TwoWaiting,
                _ => seller.Texts.Import.ManyWaiting,
            }
        );
    }
}

using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Import;
using Dukaan.Web.Sellers;
using Dukaan.Web.Work;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Import;

/// <summary>Import of products from a file: upload, preview, import, progress.</summary>
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
        shop.Get("/products.csv", seller => CsvFiles.Products(seller.Http, seller.StoreId));
    }

    public static void MapOrders(SellerRoutes shop) => shop.Get("/orders.csv", seller => CsvFiles.Orders(seller.Http, seller.StoreId));

    private static IResult Ask(SellerContext seller, string? problem) =>
        Frame.Page(
            seller,
            DashboardSection.Products,
            "Import products",
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("products"), "Products")}
                <h1>Import products</h1>
                {(problem is null ? default : Fragment.Of($"<div class=\"flash bad\" role=\"alert\"><p>{problem}</p></div>"))}
                <form method="post" action="{seller.Url("products/import")}" enctype="multipart/form-data" class="card">{Form.Hidden()}
                <div class="field"><label for="file">CSV file, saved from your spreadsheet</label><input type="file" id="file" name="file"
                 accept=".csv,text/csv,text/plain" required></div>
                <p class="soft small">The first row names the columns: <b>title</b> and <b>price</b>, and if you like {string.Join(
                    ", ",
                    ProductCsv.Columns.Where(column => column is not ("title" or "price"))
                )}. Products that are there already (the same handle, or else the same title) are changed, others added; empty cells change
                nothing. Variants stand in rows of their own, one after another, with the same title:
                <b>option 1</b> is what they differ in, such as Size, <b>value 1</b> the size.
                Up to {ProductLines.MaxRows:N0} rows; you see a preview before anything changes.</p>
                <button type="submit" class="btn big">Preview the import</button></form>
                <p><a href="{seller.Url(
                    "products.csv"
                )}">Export your products (CSV)</a>, to edit them in a spreadsheet and import them again.</p>
                """
            ),
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    private static async Task<IResult> Check(SellerContext seller, Form form)
    {
        if (form.Files("file") is not [var file, ..])
        {
            return Ask(seller, "Choose a file first. An empty one has nothing in it.");
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
                .Check(seller.StoreId, id, Path.GetFileName(file.FileName), actor, seller.Cancellation);
            kept = check.State is not null;
            return check.Error is { } busy ? Busy(busy) : seller.Go($"products/import/{id}");
        }
        catch (CsvException refused)
        {
            return seller.Http.WantsHtml() ? Ask(seller, refused.Message) : Problem.Field("file", "file-unreadable", refused.Message);
        }
        finally
        {
            if (!kept)
            {
                files.Forget(seller.StoreId, id);
            }
        }
    }

    private static Problem Busy(QueueRejection error) =>
        (
            error is QueueRejection.ShopBusy
                ? Problem.Field(
                    "file",
                    "too-many-files",
                    "Other files of your shop are being looked at. Send this one when they are done.",
                    StatusCodes.Status429TooManyRequests
                )
                : Problem.Unavailable("files-busy", "Many files are being looked at. Try again in a few seconds.", Later)
        ) with
        {
            RetryAfter = Later,
        };

    private static async Task<IResult> Show(SellerContext seller)
    {
        if (
            await seller.Http.RequestServices.GetRequiredService<ImportFiles>().Find(seller.StoreId, seller.Route("importId"))
            is not { } import
        )
        {
            return SellerContext.Missing("import");
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
            "Import products",
            Fragment.Of(
                $"""
                {Controls.ForLists}{Controls.Back(seller.Url("products"), "Products")}
                <h1>{import.FileName}</h1>
                {(
                    import.Phase switch
                    {
                        ImportPhase.Checked => Preview(seller, import),
                        ImportPhase.Running => Progress(import),
                        _ => Done(seller, import),
                    }
                )}
                {Problems(import)}
                """
            )
        );
    }

    private static Fragment Preview(SellerContext seller, ImportState import) =>
        Fragment.Of(
            $"""
        <section class="card"><p><strong>{Count(import.Rows, "row",
            "rows")}:</strong> {import.ToAdd} new, {import.ToChange} changed, {import.Wrong} skipped. Nothing is changed yet.</p>
        <table class="lines"><thead><tr><th scope="col" class="num">Line</th><th scope="col">Title</th>
        <th scope="col" class="num">Price</th><th scope="col">Result</th></tr></thead><tbody>{Each(import.Preview, row => Fragment.Of(
            $"<tr><td>{row[0]}</td><td>{row[1]}</td><td class=\"num\">{row[2]}</td><td>{row[3]}</td></tr>"))}</tbody></table>
        {(import.ToAdd + import.ToChange == 0 ? default : Controls.Button(seller.Url($"products/import/{import.Id}"),
            Fragment.Of($"Import {Count(import.ToAdd + import.ToChange, "product", "products")}"), "btn big"))}</section>
        """
        );

    private static Fragment Progress(ImportState import) =>
        Fragment.Of(
            $"""
            <section class="card" role="status"><p>{import.Through} of {import.Rows} rows. This page refreshes by itself.
            You can leave it; the import continues.</p>
            <progress max="{import.Rows}" value="{import.Through}">{import.Through} of {import.Rows}</progress></section>
            """
        );

    private static Fragment Done(SellerContext seller, ImportState import) =>
        Fragment.Of(
            $"""
            <div class="flash" role="status"><p>Done: {Count(
                import.Rows - import.Wrong,
                "row",
                "rows"
            )} imported, {import.Wrong} skipped.</p></div>
            <a class="btn big" href="{seller.Url("products")}">Go to products</a>
            """
        );

    private static Fragment Problems(ImportState import) =>
        import.Wrong == 0
            ? default
            : Fragment.Of(
                $"""
                <section class="card"><h2>{Count(import.Wrong, "row was", "rows were")} skipped</h2><ul>{Each(import.Problems, problem =>
                    Fragment.Of($"<li><b>Line {problem.Line}</b> · {problem.Text}</li>")
                )}</ul>
                {(
                    import.Wrong <= import.Problems.Length
                        ? default
                        : Fragment.Of($"<p class=\"soft\">and {import.Wrong - import.Problems.Length} more</p>")
                )}</section>
                """
            );

    private static async Task<IResult> Start(SellerContext seller, Form form)
    {
        var services = seller.Http.RequestServices;
        var id = seller.Route("importId");
        if (await services.GetRequiredService<ImportFiles>().Find(seller.StoreId, id) is not { } import)
        {
            return SellerContext.Missing("import");
        }

        var refused =
            import.Phase != ImportPhase.Checked ? null : await services.GetRequiredService<ImportQueue>().Start(seller.StoreId, import);
        return seller.Go(
            $"products/import/{id}",
            refused switch
            {
                null => null,
                QueueRejection.ShopBusy => "Two imports of your shop are waiting already. Start this one when they are done.",
                _ => "Many imports are waiting. Try again in a few minutes.",
            }
        );
    }
}

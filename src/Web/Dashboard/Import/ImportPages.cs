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

    public static void MapCustomers(SellerRoutes shop) =>
        shop.Get("/customers.csv", seller => CsvFiles.Customers(seller.Http, seller.StoreId));

    private static IResult Ask(SellerContext seller, string? problem) =>
        Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Import.ImportProducts,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("products"), seller.Texts.Products.Products)}
                <h1>{seller.Texts.Import.ImportProducts}</h1>
                {(problem is null ? default : Fragment.Of($"<div class=\"flash bad\" role=\"alert\"><p>{problem}</p></div>"))}
                <form method="post" action="{seller.Url("products/import")}" enctype="multipart/form-data" class="card">{Form.Hidden()}
                <div class="field"><label for="file">{seller.Texts.Import.CsvFile}</label><input type="file" id="file" name="file"
                 accept=".csv,text/csv,text/plain" required></div>
                <p class="soft small">{seller.Texts.Import.Columns(
                    "title, price",
                    string.Join(", ", ProductCsv.Columns.Where(column => column is not ("title" or "price"))),
                    ProductLines.MaxRows
                )}</p>
                <button type="submit" class="btn big">{seller.Texts.Import.PreviewImport}</button></form>
                <p><a href="{seller.Url(
                    "products.csv"
                )}">{seller.Texts.Import.Export}</a> {seller.Texts.Import.ExportHint}</p>
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
                .Check(seller.StoreId, id, Path.GetFileName(file.FileName), actor, seller.Cancellation);
            kept = check.State is not null;
            return check.Error is { } busy ? Busy(seller, busy) : seller.Go($"products/import/{id}");
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
        if (
            await seller.Http.RequestServices.GetRequiredService<ImportFiles>().Find(seller.StoreId, seller.Route("importId"))
            is not { } import
        )
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
            seller.Texts.Import.ImportProducts,
            Fragment.Of(
                $"""
                {Controls.ForLists}{Controls.Back(seller.Url("products"), seller.Texts.Products.Products)}
                <h1>{import.FileName}</h1>
                {(
                    import.Phase switch
                    {
                        ImportPhase.Checked => Preview(seller, import),
                        ImportPhase.Running => Progress(seller, import),
                        _ => Done(seller, import),
                    }
                )}
                {Problems(seller, import)}
                """
            )
        );
    }

    private static Fragment Preview(SellerContext seller, ImportState import) =>
        Fragment.Of(
            $"""
        <section class="card"><p>{seller.Texts.Import.PreviewSum(import.Rows, import.ToAdd, import.ToChange, import.Wrong)}</p>
        <table class="lines"><thead><tr><th scope="col" class="num">{seller.Texts.Import.Line}</th><th scope="col">{
            seller.Texts.Import.Title}</th>
        <th scope="col" class="num">{seller.Texts.Common.Price}</th><th scope="col">{seller.Texts.Import.Result}</th></tr></thead><tbody>{
            Each(import.Preview, row => Fragment.Of(
            $"<tr><td>{row[0]}</td><td>{row[1]}</td><td class=\"num\">{row[2]}</td><td>{row[3]}</td></tr>"))}</tbody></table>
        {(import.ToAdd + import.ToChange == 0 ? default : Controls.Button(seller.Url($"products/import/{import.Id}"),
            Fragment.Of($"{seller.Texts.Import.ImportThem(import.ToAdd + import.ToChange)}"), "btn big"))}</section>
        """
        );

    private static Fragment Progress(SellerContext seller, ImportState import) =>
        Fragment.Of(
            $"""
            <section class="card" role="status"><p>{seller.Texts.Import.RowsOf(import.Through, import.Rows)} {
                seller.Texts.Import.Refreshes}</p>
            <progress max="{import.Rows}" value="{import.Through}">{seller.Texts.Import.RowsOf(
                import.Through,
                import.Rows
            )}</progress></section>
            """
        );

    private static Fragment Done(SellerContext seller, ImportState import) =>
        Fragment.Of(
            $"""
            <div class="flash" role="status"><p>{seller.Texts.Import.DoneSum(
                import.Rows - import.Wrong,
                import.Wrong
            )}</p></div>
            <a class="btn big" href="{seller.Url("products")}">{seller.Texts.Import.GoToProducts}</a>
            """
        );

    private static Fragment Problems(SellerContext seller, ImportState import) =>
        import.Wrong == 0
            ? default
            : Fragment.Of(
                $"""
                <section class="card"><h2>{seller.Texts.Import.RowsSkipped(import.Wrong)}</h2><ul>{Each(import.Problems, problem =>
                    Fragment.Of($"<li><b>{seller.Texts.Import.LineNumber(problem.Line)}</b> · {problem.Text}</li>")
                )}</ul>
                {(
                    import.Wrong <= import.Problems.Length
                        ? default
                        : Fragment.Of($"<p class=\"soft\">{seller.Texts.Common.More(import.Wrong - import.Problems.Length)}</p>")
                )}</section>
                """
            );

    private static async Task<IResult> Start(SellerContext seller, Form form)
    {
        var services = seller.Http.RequestServices;
        var id = seller.Route("importId");
        if (await services.GetRequiredService<ImportFiles>().Find(seller.StoreId, id) is not { } import)
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

using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"Line {n}",
            CsvFile = "File (CSV or XLSX)",
            PreviewImport = "Preview the import",
            ChooseFile = "Choose a file first. An empty one has nothing in it.",
            LookedAt = "Other files of your shop are being looked at. Send this one when they are done.",
            ManyFiles = "Many files are being looked at. Try again in a few seconds.",
            Line = "Line",
            Title = "Title",
            Result = "Result",
            GoToProducts = "Go to products",
            TwoWaiting = "Two imports of your shop are waiting already. Start this one when they are done.",
            ManyWaiting = "Many imports are waiting. Try again in a few minutes.",
            Columns = (required, others, most) =>
                $"The first row names the columns: {required}, and if you like {others}. Products that are there already "
                + "(the same handle, or else the same title) are changed, others added; empty cells change nothing. Variants "
                + "stand in rows of their own, one after another, with the same title: “option 1” is what they differ in, "
                + $"such as Size, “value 1” the size. Up to {most} rows; you see a preview before anything changes.",
            Export = "Export your products (CSV)",
            ExportHint = "Edit them in a spreadsheet and import them again.",
            PreviewSum = (rows, added, changed, skipped) =>
                Plural.One(rows, "1 row", $"{rows} rows") + $": {added} new, {changed} changed, {skipped} skipped. Nothing is changed yet.",
            ImportThem = n => Plural.One(n, "Import 1 product", $"Import {n} products"),
            RowsOf = (done, all) => $"{done} of {all} rows.",
            Refreshes = "This page refreshes by itself. You can leave it; the import continues.",
            DoneSum = (rows, skipped) => Plural.One(rows, "Done: 1 row imported", $"Done: {rows} rows imported") + $", {skipped} skipped.",
            RowsSkipped = n => Plural.One(n, "1 row was skipped", $"{n} rows were skipped"),
            Heading = "Bring in a file",
            AnyFile =
                "Choose the file that Shopify, WooCommerce or Square gave you, or a spreadsheet: products, customers or past "
                + "orders. You see a preview before anything changes.",
            ReadAs = what => $"Read as: {what}",
            PastOrders = "Past orders",
            EffectNew = "new",
            EffectChanged = "changed",
            EffectSame = "unchanged",
            EffectLeftOut = "left out",
            AlreadySame = n => $"{n} unchanged.",
            NotRead = columns => $"Columns that are not taken over: {columns}",
            Letters = "Letters of the file (if names look wrong, choose another)",
            ReadAgain = "Read again",
            PicturesOf = (done, all) => $"{done} of {all} pictures.",
            PicturesToFetch = n =>
                Plural.One(
                    n,
                    "1 picture is fetched from its address afterwards.",
                    $"{n} pictures are fetched from their addresses afterwards."
                ),
            ImportCustomers = n => Plural.One(n, "Import 1 customer", $"Import {n} customers"),
            ImportOrders = n => Plural.One(n, "Import 1 order", $"Import {n} orders"),
            HistoryHint = "Past orders become the history of your customers: nothing is packed, no stock changes, no money moves.",
            Everything = "Download everything (ZIP)",
            EverythingHint =
                "Products, customers, orders with lines, payments, returns, reviews, discounts and settings as tables, with your "
                + "pictures.",
            FormerShop = "From your former shop",
        };
}

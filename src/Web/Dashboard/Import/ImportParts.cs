using Dukaan.Web.Html;
using Dukaan.Web.Import;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Import;

/// <summary>The parts of the page of one import: what it would do, how far it is, what was left out.</summary>
internal static class ImportParts
{
    public static Fragment Preview(SellerContext seller, ImportState import)
    {
        var words = seller.Texts.Import;
        var effective = import.ToAdd + import.ToChange;
        return Fragment.Of(
            $"""
            <section class="card"><p>{words.ReadAs(Kind(seller, import))}</p>
            <p>{words.PreviewSum(import.Rows, import.ToAdd, import.ToChange, import.Wrong)}{(
                import.Same == 0 ? default : Fragment.Of($" {words.AlreadySame(import.Same)}")
            )}</p>
            {(import.Subject == ImportSubject.Orders ? Fragment.Of($"<p class=\"soft\">{words.HistoryHint}</p>") : default)}
            <table class="lines"><thead><tr><th scope="col" class="num">{words.Line}</th><th scope="col">{words.Title}</th>
            <th scope="col" class="num">{seller.Texts.Common.Price}</th><th scope="col">{words.Result}</th></tr></thead><tbody>{Each(
                import.Preview,
                row => Fragment.Of(
                    $"<tr><td>{row[0]}</td><td>{row[1]}</td><td class=\"num\">{row[2]}</td><td>{Effect(seller, row[3])}</td></tr>"
                )
            )}</tbody></table>
            {(import.Pictures == 0 ? default : Fragment.Of($"<p>{words.PicturesToFetch(import.Pictures)}</p>"))}
            {(import.NotRead.IsEmpty
                ? default
                : Fragment.Of($"<p class=\"soft small\">{words.NotRead(string.Join(" · ", import.NotRead))}</p>"))}
            {(effective == 0 ? default : Controls.Button(
                seller.Url($"products/import/{import.Id}"),
                Fragment.Of($"{Button(seller, import.Subject, effective)}"),
                "btn big"
            ))}</section>
            {Letters(seller, import)}
            """
        );
    }

    public static Fragment Progress(SellerContext seller, ImportState import)
    {
        var fetching = import.Through >= import.Rows && import.Pictures > 0;
        var (done, all) = fetching ? (import.PicturesThrough, import.Pictures) : (import.Through, import.Rows);
        var says = fetching ? seller.Texts.Import.PicturesOf(done, all) : seller.Texts.Import.RowsOf(done, all);
        return Fragment.Of(
            $"""
            <section class="card" role="status"><p>{says} {seller.Texts.Import.Refreshes}</p>
            <progress max="{all}" value="{done}">{says}</progress></section>
            """
        );
    }

    public static Fragment Done(SellerContext seller, ImportState import)
    {
        var (page, says) =
            import.Subject == ImportSubject.Products
                ? ("products", seller.Texts.Import.GoToProducts)
                : ("customers", seller.Texts.Customers.Title);
        return Fragment.Of(
            $"""
            <div class="flash" role="status"><p>{seller.Texts.Import.DoneSum(import.Rows - import.Wrong, import.Wrong)}</p></div>
            <a class="btn big" href="{seller.Url(page)}">{says}</a>
            """
        );
    }

    /// <summary>Why rows, or parts of them, were left out, in the language of the person; columns as the file names them.</summary>
    public static Fragment Problems(SellerContext seller, ImportState import) =>
        import.Problems.IsEmpty
            ? default
            : Fragment.Of(
                $"""
                <section class="card"><h2>{seller.Texts.Import.RowsSkipped(import.Wrong)}</h2><ul>{Each(import.Problems, problem =>
                    Fragment.Of(
                        $"<li><b>{seller.Texts.Import.LineNumber(problem.Line)}</b> · {Column(import, problem)}{Why(seller, problem)}</li>"
                    )
                )}</ul>
                {(
                    import.Problems.Length < ImportState.MaxProblems || import.Wrong <= import.Problems.Length
                        ? default
                        : Fragment.Of($"<p class=\"soft\">{seller.Texts.Common.More(import.Wrong - import.Problems.Length)}</p>")
                )}</section>
                """
            );

    private static string Column(ImportState import, ImportProblem problem) =>
        problem.Column.Length == 0 ? "" : $"{import.Headers.GetValueOrDefault(problem.Column, problem.Column)}: ";

    private static string Why(SellerContext seller, ImportProblem problem) => Refusals.Say(seller.Language, problem.Code, problem.Message);

    private static string Kind(SellerContext seller, ImportState import)
    {
        var program = FileLayouts.ByName(import.Layout).Program;
        var what = import.Subject switch
        {
            ImportSubject.Customers => seller.Texts.Customers.Title,
            ImportSubject.Orders => seller.Texts.Import.PastOrders,
            _ => seller.Texts.Products.Products,
        };
        return program.Length == 0 ? what : $"{program} · {what}";
    }

    private static string Button(SellerContext seller, ImportSubject subject, int count) =>
        subject switch
        {
            ImportSubject.Customers => seller.Texts.Import.ImportCustomers(count),
            ImportSubject.Orders => seller.Texts.Import.ImportOrders(count),
            _ => seller.Texts.Import.ImportThem(count),
        };

    private static string Effect(SellerContext seller, string name) =>
        Enum.TryParse<ImportEffect>(name, out var effect)
            ? effect switch
            {
                ImportEffect.New => seller.Texts.Import.EffectNew,
                ImportEffect.Changed => seller.Texts.Import.EffectChanged,
                ImportEffect.Same => seller.Texts.Import.EffectSame,
                _ => seller.Texts.Import.EffectLeftOut,
            }
            : name;

    /// <summary>The encoding of the letters, and the choice of another.</summary>
    private static Fragment Letters(SellerContext seller, ImportState import)
    {
        if (import.Encoding.Length == 0)
        {
            return default;
        }

        var words = seller.Texts.Import;
        return Fragment.Of(
            $"""
            <form method="post" action="{seller.Url($"products/import/{import.Id}/letters")}" class="card">{Form.Hidden()}
            <div class="field"><label for="encoding">{words.Letters}</label><select id="encoding" name="encoding" translate="no"
             lang="en">{Each(
                TextEncodings.Choices,
                each => Fragment.Of($"<option value=\"{each}\"{When(each == import.Encoding, " selected")}>{each}</option>")
            )}</select></div>
            <button type="submit" class="btn quiet">{words.ReadAgain}</button></form>
            """
        );
    }
}

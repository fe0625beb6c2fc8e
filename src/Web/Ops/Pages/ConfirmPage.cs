using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Asks for the second factor before a change, and repeats the form of the change, so that nothing is typed twice.</summary>
internal static class ConfirmPage
{
    public static IResult Write(string action, IFormCollection form, bool shared, bool wrong) =>
        OpsFrame.Page(
            "Confirm",
            Fragment.Of(
                $"""
                <h1>Confirm this change</h1>
                <p class="soft">A change needs {(shared ? "the password" : "a code")} of the last 15 minutes.</p>
                <form method="post" action="{action}" class="stack">
                {Each(form.Where(field => field.Key != OperatorChanges.Code), field =>
                    Each(field.Value, value => Fragment.Of($"<input type=\"hidden\" name=\"{field.Key}\" value=\"{value}\">"))
                )}
                {Field(shared, wrong)}
                <button type="submit" class="btn big">Confirm</button>
                </form>
                """
            ),
            Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>"""),
            StatusCodes.Status403Forbidden
        );

    private static Fragment Field(bool shared, bool wrong) =>
        shared
            ? new TextField(OperatorChanges.Code, "Password")
            {
                Type = "password",
                AutoComplete = "current-password",
                Required = true,
                Error = wrong ? "This is not the password." : null,
            }.Html
            : OperatorSignIn.CodeField(OperatorChanges.Code, wrong ? OperatorSignIn.WrongCode : null);
}

using Dukaan.Team;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard;

/// <summary>A link of the dashboard's navigation.</summary>
/// <param name="Needed">Who may not do this does not see it.</param>
internal sealed record NavEntry(DashboardSection Section, string Path, Func<FrameTexts, string> Name, Fragment Icon, Permission Needed);

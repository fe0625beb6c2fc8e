namespace Dukaan.Web.Dashboard;

/// <summary>The parts of the dashboard that its navigation leads to.</summary>
internal enum DashboardSection
{
    Home,
    Orders,
    Products,
    Share,
    Settings,
}

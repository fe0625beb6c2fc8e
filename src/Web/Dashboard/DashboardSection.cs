namespace Dukaan.Web.Dashboard;

/// <summary>The sections of the dashboard in its navigation.</summary>
internal enum DashboardSection
{
    Home,
    Orders,
    Products,
    Share,
    Settings,
}

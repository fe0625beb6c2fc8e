namespace Dukaan.Web.Dashboard;

/// <summary>The parts of the dashboard that its navigation leads to.</summary>
internal enum Place
{
    Home,
    Orders,
    Products,
    Share,
    Settings,
}

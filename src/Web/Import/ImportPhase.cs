namespace Dukaan.Web.Import;

/// <summary>How far an import is.</summary>
internal enum ImportPhase
{
    /// <summary>It was looked through; nothing is changed yet.</summary>
    Checked,

    /// <summary>It is under way, or waits for its turn.</summary>
    Running,

    Done,
}

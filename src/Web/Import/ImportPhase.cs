namespace Dukaan.Web.Import;

/// <summary>The phase of an import.</summary>
internal enum ImportPhase
{
    /// <summary>The file was checked; nothing is changed yet.</summary>
    Checked,

    /// <summary>It is running, or waits for its turn.</summary>
    Running,

    Done,
}

namespace Dukaan.Web.Experiments;

/// <summary>Which form of a page a browser gets.</summary>
internal enum PageForm
{
    /// <summary>The page as it is without an experiment.</summary>
    AsItIs,

    /// <summary>The variant of the experiment that runs.</summary>
    Variant,

    /// <summary>It is a new visitor: the form is decided once, and remembered by a cookie.</summary>
    Undecided,
}

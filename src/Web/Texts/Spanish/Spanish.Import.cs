using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static ImportTexts Import =>
        new()
        {
            LineNumber = n => $"Línea {n}",
            CsvFile = "Archivo (CSV o XLSX)",
            PreviewImport = "Vista previa",
            ChooseFile = "Primero elige un archivo. Uno vacío no contiene nada.",
            LookedAt = "Se están revisando otros archivos de tu tienda. Envía este cuando terminen.",
            ManyFiles = "Se están revisando muchos archivos. Inténtalo en unos segundos.",
            Line = "Línea",
            Title = "Nombre",
            Result = "Resultado",
            GoToProducts = "Ir a productos",
            TwoWaiting = "Ya esperan dos importaciones de tu tienda. Empieza esta cuando terminen.",
            ManyWaiting = "Hay muchas importaciones en espera. Inténtalo en unos minutos.",
            Columns = (required, others, most) =>
                $"La primera fila nombra las columnas: {required}, y si quieres {others}. Los productos que ya existen "
                + "(mismo handle, o si no mismo title) se cambian, los demás se agregan; las celdas vacías no cambian nada. "
                + "Las variantes van en filas propias, una tras otra, con el mismo title: «option 1» es en qué se "
                + $"distinguen, como la talla, «value 1» la talla. Hasta {most} filas; verás una vista previa antes de que "
                + "cambie nada.",
            Export = "Exportar tus productos (CSV)",
            ExportHint = "Edítalos en una hoja de cálculo e impórtalos otra vez.",
            PreviewSum = (rows, added, changed, skipped) =>
                Plural.One(
                    rows,
                    $"{rows} fila: {added} nuevos, {changed} cambiados, {skipped} omitidos. Aún no cambió nada.",
                    $"{rows} filas: {added} nuevos, {changed} cambiados, {skipped} omitidos. Aún no cambió nada."
                ),
            ImportThem = n => Plural.One(n, $"Importar {n} producto", $"Importar {n} productos"),
            RowsOf = (done, all) => $"{done} de {all} filas.",
            Refreshes = "Esta página se actualiza sola. Puedes salir; la importación continúa.",
            DoneSum = (rows, skipped) =>
                Plural.One(
                    rows,
                    $"Listo: {rows} fila importada, {skipped} omitidas.",
                    $"Listo: {rows} filas importadas, {skipped} omitidas."
                ),
            RowsSkipped = n => Plural.One(n, $"Se omitió {n} fila", $"Se omitieron {n} filas"),
            Heading = "Importar un archivo",
            AnyFile =
                "Elige el archivo que te dio Shopify, WooCommerce o Square, o una hoja de cálculo: productos, clientes o pedidos "
                + "anteriores. Ves una vista previa antes de que cambie nada.",
            ReadAs = what => $"Leído como: {what}",
            PastOrders = "Pedidos anteriores",
            EffectNew = "nuevo",
            EffectChanged = "cambia",
            EffectSame = "sin cambios",
            EffectLeftOut = "omitido",
            AlreadySame = n => $"{n} sin cambios.",
            NotRead = columns => $"Columnas que no se importan: {columns}",
            Letters = "Letras del archivo (si los nombres se ven mal, elige otras)",
            ReadAgain = "Leer otra vez",
            PicturesOf = (done, all) => $"{done} de {all} imágenes.",
            PicturesToFetch = n =>
                Plural.One(n, $"Después se trae {n} imagen de su dirección.", $"Después se traen {n} imágenes de sus direcciones."),
            ImportCustomers = n => Plural.One(n, $"Importar {n} cliente", $"Importar {n} clientes"),
            ImportOrders = n => Plural.One(n, $"Importar {n} pedido", $"Importar {n} pedidos"),
            HistoryHint =
                "Los pedidos anteriores pasan al historial de tus clientes: no se prepara nada, no cambia el stock ni se mueve "
                + "dinero.",
            Everything = "Descargar todo (ZIP)",
            EverythingHint =
                "Productos, clientes, pedidos con sus líneas, pagos, devoluciones, reseñas, descuentos y ajustes en tablas, con tus "
                + "imágenes.",
            FormerShop = "De tu tienda anterior",
        };
}

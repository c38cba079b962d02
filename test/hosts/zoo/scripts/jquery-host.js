import { film } from './film.js';

const { jQuery } = window;
jQuery(($) => {
  const $widget = $('<shoot-estimate lang="fr"></shoot-estimate>').appendTo('#aside').hide();
  $widget.prop('document', film);
  $widget.detach().appendTo('.place').show().addClass('active').attr('data-toggle', 'tooltip').css('opacity', 0.5).animate({ opacity: 1 }, 100, () => { $widget.css('opacity', ''); });
  $(document).on('change input click keydown', '*', () => {});
});

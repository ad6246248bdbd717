document.title = '妥帖';
